/** - 4 -, which stands between the rows of a table that was cut by the end of a printed page: no figure of it. */
export const PAGE_NUMBER = /^[-—–－]\s?\d{1,3}\s?[-—–－]$/;
