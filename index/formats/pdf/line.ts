/** A run of characters as a PDF draws them; in points, from the lower left corner of its page. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** One for all that is drawn with the same font; what it is called isn't known. */
  readonly font: string;
}

/** A page as it was drawn. */
export interface DrawnPage {
  readonly label: string;
  readonly height: number;
  readonly width: number;
  readonly items: readonly Item[];
}

/** Part of a line that a wide gap parts from the rest. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** Words on one baseline. `page` counts from 0. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** That of most of its letters. */
  readonly font: string;
  readonly cells: readonly Cell[];
}
