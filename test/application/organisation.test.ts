import { organisationIn } from '../../src/application/filling/setting-rows';

test.each([
  ['Arbeidsplan for Solvik grendelag, 2026–2027', 'Solvik grendelag'],
  ['Langtidsplan for Nordvik', 'Nordvik'],
  ['Solvik grendelag: Handlingsprogrammet 2026', 'Solvik grendelag'],
  ['Arbeids- og handlingsplan for Vika mållag 2025/26', 'Vika mållag'],
  ['Overordnet plan for Fjordby korps', 'Fjordby korps'],
  ['Organisasjonsplan Fjordby idrettslag', 'Fjordby idrettslag'],
  ['Verksemdsplana for Vika ungdomslag', 'Vika ungdomslag'],
  ['Årshjul Planteklubben 2026', 'Planteklubben'],
  ['Handlingsplan 2026', ''],
])('whose «%s» is: «%s»', (title, organisation) => {
  expect(organisationIn(title)).toBe(organisation);
});
