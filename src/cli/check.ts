/** One thing that was looked at; `mend` says what to do about it. */
export interface Check {
  name: string;
  state: "good" | "warning" | "bad";
  detail: string;
  mend: string | null;
}

export const good = (name: string, detail: string): Check => ({
  ...{ name, state: "good", detail, mend: null },
});

export const bad = (name: string, detail: string, mend: string): Check => ({
  ...{ name, state: "bad", detail, mend },
});

export const warning = (name: string, detail: string, mend: string): Check => ({
  ...{ name, state: "warning", detail, mend },
});
