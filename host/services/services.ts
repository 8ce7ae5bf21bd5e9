import type { World } from '../world';
import { scriptConsole } from './console';
import { drive } from './drive';
import { htmlService } from './html';
import { lockService } from './lock';
import { mailApp } from './mail';
import { propertiesService } from './properties';
import { session } from './session';
import { spreadsheetApp } from './spreadsheet-app';
import { scriptApp } from './triggers';
import { utilities } from './utilities';

/** The globals Google gives a script: those we use, and no more. */
export function services(world: World): Record<string, unknown> {
  const advanced = drive(world);
  return {
    SpreadsheetApp: spreadsheetApp(world),
    HtmlService: htmlService(world),
    PropertiesService: propertiesService(world),
    LockService: lockService(world),
    MailApp: mailApp(world),
    ScriptApp: scriptApp(world),
    Session: session(world),
    Utilities: utilities(world),
    console: scriptConsole(world.screen.logs),
    ...(advanced ? { Drive: advanced } : {}),
  };
}
