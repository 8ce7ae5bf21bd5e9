module.exports = require('pizzip');
