/** What a frame says to the page around it. */
export type FromFrame =
  | {
      readonly planvakt: 'call';
      readonly id: number;
      readonly name: string;
      readonly args: unknown;
    }
  | { readonly planvakt: 'close' }
  | { readonly planvakt: 'escape' }
  | { readonly planvakt: 'focus' }
  | { readonly planvakt: 'size'; readonly width?: number; readonly height?: number };

/** What the page says back. */
export interface ToFrame {
  readonly planvakt: 'answer';
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}
