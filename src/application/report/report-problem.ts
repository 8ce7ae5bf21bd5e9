/** What a person can mend in a template of their own. */
export type ReportProblem =
  /** Not a Word document at all. */
  | { readonly kind: 'template-unreadable' }
  /** More than the workbook can well hold. */
  | { readonly kind: 'template-too-large' }
  /** A tag that opens and never closes, or the like; `tag` is as written, '' where none is named. */
  | { readonly kind: 'template-broken'; readonly tag: string }
  /** A tag the report has nothing to put in. */
  | { readonly kind: 'template-unknown-tag'; readonly tag: string };
