import type { COLUMN_HELP as nb } from './column-help.nb';
import type { Texts } from './languages';

export const COLUMN_HELP: Texts<typeof nb> = {
  plan: {
    kind: 'How the measure is followed up. One-off is done one time, Every year is done anew each year, Ongoing goes on all the time, and Count is counted. If it was read wrongly, choose another.',
    count: 'Used when Type is Count: how many times the measure is to be done.',
    per: 'Used when Type is Count: so many times in each year, half-year, quarter or month.',
    doubts:
      'What Planvakt was not sure of. A line goes away when the row has the answer, or when you delete it.',
  },
  goals: {
    target: 'The figure the sub-goal is to reach.',
    unit: 'What is counted. If it begins with “more”, it is counted from the start value.',
    reach: 'The year in which the figure is to be reached.',
    start: 'The figure as it was when the plan began.',
  },
  year: {
    result: 'Choose from the list. Planvakt works out the status.',
    due: 'Last day of the measure in this working year.',
    count:
      'How many times it has been done this year, for measures that are counted. Write the number only.',
    comment: 'A sentence about what was done. It goes into the annual report.',
    link: 'A link to a picture, minutes or anything else that shows it.',
  },
  bodies: {
    aliases: 'Other ways in which the plan writes the body, with semicolons between.',
    partOf:
      'If the body is one of several in a group, write the group here. “North branch” is part of The branches, and is reminded of what The branches are to do.',
    email: 'An address of the role, not of a person.',
    reminders: 'If this says no, the body gets no e-mail.',
  },
  reminders: {
    threshold:
      'The day it became time for this reminder, for instance 30 days before the deadline. This is how Planvakt knows that it was sent.',
  },
};
