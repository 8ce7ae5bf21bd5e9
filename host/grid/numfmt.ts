// numfmt 4.0.1 promises CommonJS a file it does not ship, so jest cannot find the package by name.
export {
  dateFromSerial,
  dateToSerial,
  format,
  getFormatFromId,
  isDateFormat,
  isTextFormat,
  parseValue,
} from '../../node_modules/numfmt/dist/index.js';
