// The part of a map where places lie too close together, drawn once more and larger in a corner.

export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Inset {
  keys: Set<string>;
  from: Frame;
  to: Frame;
  zoom: number;
}

interface Point {
  key: string;
  x: number;
  y: number;
}

const FEWEST = 4;
const LEAST_ZOOM = 1.8;

/** The most points of which each lies close to another. */
function crowd(points: Point[], close: number): Point[] {
  const open = new Set(points);
  let best: Point[] = [];
  while (open.size) {
    const first: Point = open.values().next().value!;
    open.delete(first);
    const together = [first];
    for (const at of together) {
      for (const other of open) {
        if (Math.hypot(at.x - other.x, at.y - other.y) < close) {
          open.delete(other);
          together.push(other);
        }
      }
    }
    best = together.length > best.length ? together : best;
  }
  return best;
}

/** Where an inset helps and has a free corner; null elsewhere. */
export function findInset(points: Point[], width: number, height: number): Inset | null {
  const close = crowd(points, Math.min(22, 0.03 * width));
  if (close.length < FEWEST || width < 240) {
    return null;
  }
  const edge = Math.min(12, 0.02 * width);
  const from = {
    left: Math.min(...close.map((one) => one.x)) - edge,
    right: Math.max(...close.map((one) => one.x)) + edge,
    top: Math.min(...close.map((one) => one.y)) - edge,
    bottom: Math.max(...close.map((one) => one.y)) + edge,
  };
  const across = Math.min(0.3 * width, 208);
  const zoom = across / (from.right - from.left);
  const down = (from.bottom - from.top) * zoom;
  if (zoom < LEAST_ZOOM || down > height / 2) {
    return null;
  }
  const corners = [
    { left: width - across - 1, top: height - down - 1 },
    { left: 1, top: height - down - 1 },
    { left: width - across - 1, top: 1 },
    { left: 1, top: 1 },
  ].map(({ left, top }) => ({ left, top, right: left + across, bottom: top + down }));
  const covered = (frame: Frame) =>
    points.filter((one) => one.x > frame.left - 4 && one.x < frame.right + 4 && one.y > frame.top - 4 && one.y < frame.bottom + 4).length;
  const to = corners.find((corner) => covered(corner) === 0);
  return to ? { keys: new Set(close.map((one) => one.key)), from, to, zoom } : null;
}
