/** What a call costs: asking the document, changing it, another service, or nothing worth counting. */
export type Group = 'read' | 'write' | 'navigation' | 'other';

const GROUPS: Record<string, Partial<Record<Group, string>>> = {
  SpreadsheetApp: {
    navigation: `getActiveSpreadsheet getUi newDataValidation newConditionalFormatRule
      newRichTextValue`,
    other: 'flush',
  },
  Spreadsheet: {
    navigation: `getSheetByName getId getUrl getName getActiveSheet getActiveRange getCurrentCell
      getSelection`,
    read: 'getSheets getSpreadsheetTimeZone getSpreadsheetLocale',
    write: 'insertSheet setActiveSheet setActiveRange',
    other: 'toast',
  },
  Sheet: {
    navigation: 'getName getSheetId getDataRange getRange getRangeList getParent',
    read: `getIndex getLastRow getLastColumn getMaxRows getMaxColumns getFrozenRows
      isColumnHiddenByUser getProtections getConditionalFormatRules isSheetHidden`,
    write: `setName setFrozenRows setFrozenColumns hideColumns showColumns setColumnWidth setColumnWidths
      insertRowsAfter insertColumnsAfter setTabColor protect setConditionalFormatRules
      activate setActiveRange hideSheet setHiddenGridlines`,
  },
  Range: {
    navigation: `getRow getColumn getNumRows getNumColumns getLastRow getLastColumn getSheet
      getA1Notation`,
    read: `getValue getValues getDisplayValue getDisplayValues getNumberFormats
      getDataValidations getBackgrounds getNotes getRichTextValues`,
    write: `setValue setValues setNumberFormat setNumberFormats setDataValidation
      clearDataValidations setFontWeight setFontColor setFontSize setFontFamily setBackground
      setWrap setWrapStrategy setVerticalAlignment setHorizontalAlignment setNote setNotes
      clearContent clear clearFormat clearNote createFilter activate protect sort
      setRichTextValues insertCheckboxes`,
  },
  RangeList: { write: 'setValue setNumberFormat' },
  Selection: { navigation: 'getActiveSheet getActiveRange getCurrentCell' },
  Protection: {
    navigation: 'getRange',
    read: 'getDescription isWarningOnly',
    write: 'setDescription setWarningOnly remove setUnprotectedRanges',
  },
  DataValidationBuilder: {
    navigation: `requireValueInList requireNumberGreaterThanOrEqualTo requireCheckbox setAllowInvalid
      setHelpText build`,
  },
  DataValidation: {
    navigation: 'getCriteriaType getCriteriaValues getHelpText getAllowInvalid',
  },
  RichTextValueBuilder: { navigation: 'setText setLinkUrl build' },
  RichTextValue: { navigation: 'getText getLinkUrl' },
  ConditionalFormatRuleBuilder: {
    navigation: `whenTextEqualTo whenTextStartsWith whenFormulaSatisfied setBackground
      setFontColor setBold setRanges build`,
  },
  ConditionalFormatRule: { navigation: 'getRanges' },
  Ui: { navigation: 'createMenu', other: 'showSidebar showModalDialog showModelessDialog' },
  Menu: { navigation: 'addItem addSeparator addSubMenu', other: 'addToUi' },
  HtmlService: { other: 'createHtmlOutputFromFile' },
  HtmlOutput: { navigation: 'setTitle getTitle setWidth setHeight getContent setContent' },
  PropertiesService: {
    navigation: 'getDocumentProperties getUserProperties getScriptProperties',
  },
  Properties: { other: 'getProperty setProperty deleteProperty getProperties setProperties' },
  LockService: { navigation: 'getDocumentLock' },
  Lock: { other: 'tryLock waitLock hasLock releaseLock' },
  MailApp: { other: 'sendEmail getRemainingDailyQuota' },
  ScriptApp: { navigation: 'newTrigger', other: 'getProjectTriggers deleteTrigger' },
  TriggerBuilder: { navigation: 'timeBased' },
  ClockTriggerBuilder: {
    navigation: 'everyDays atHour everyMinutes inTimezone nearMinute',
    other: 'create',
  },
  Trigger: { navigation: 'getHandlerFunction getUniqueId getEventType' },
  Session: {
    navigation: 'getActiveUser getEffectiveUser',
    other: 'getActiveUserLocale getScriptTimeZone',
  },
  User: { other: 'getEmail' },
  Utilities: { other: 'formatDate newBlob base64Encode base64Decode getUuid' },
  Blob: { navigation: 'getBytes getDataAsString getName setName getContentType' },
  'Drive.Files': { other: 'create' },
};

const operationsOf = ([object, groups]: [string, Partial<Record<Group, string>>]) =>
  Object.entries(groups).flatMap(([group, methods]) =>
    methods.split(/\s+/).map(method => [`${object}.${method}`, group as Group] as const),
  );

/** Every modelled call, such as `Range.getValues`, and its group. */
export const OPERATIONS: ReadonlyMap<string, Group> = new Map(
  Object.entries(GROUPS).flatMap(operationsOf),
);

const PROPERTY_COST = 80;
const CALL_COST = 800;
/** Writes are queued until something is read or flushed: 10 000 of them, alternating, took 70 s. */
const WRITE_COST = 7;

/** Milliseconds a call takes (docs/differences.md, «Cost of calls»); what runs in the script itself is free. */
export const COSTS: Readonly<Record<string, number>> = {
  read: CALL_COST,
  write: WRITE_COST,
  'SpreadsheetApp.flush': CALL_COST,
  other: 0,
  navigation: 0,
  Properties: PROPERTY_COST,
  MailApp: CALL_COST,
  'Drive.Files': CALL_COST,
};
