// Names on a drawing that cover neither one another nor what they name.

export interface Spot {
  key: string;
  x: number;
  y: number;
  /** Room around the point that stays free. */
  radius: number;
  name: string;
}

export interface Label extends Spot {
  /** Where the text begins, and its base line. */
  left: number;
  base: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How wide a text of 12 px is about: Chinese characters are as wide as high. */
export function widthOf(text: string, size = 12): number {
  let wide = 0;
  for (const sign of text) {
    wide += sign > '\u2e7f' ? 1 : sign >= 'A' && sign <= 'Z' ? 0.72 : 0.6;
  }
  return wide * size;
}

/** As much of a text as finds room. */
export function cut(text: string, room: number, size = 13): string {
  if (widthOf(text, size) <= room) {
    return text;
  }
  let short = text;
  while (short.length > 1 && widthOf(`${short}…`, size) > room) {
    short = short.slice(0, -1);
  }
  return `${short.trimEnd()}…`;
}

/** As maps have it: 龙游县 is 龙游, 景宁畲族自治县 is 景宁. */
export function shortName(name: string): string {
  const own = name.replace(/^([\u4e00-\u9fff]{2,}?)(?:[\u4e00-\u9fff]族)?自治[县州旗]$/u, '$1');
  return /^[\u4e00-\u9fff]{2,}[县市区]$/.test(own) ? own.slice(0, -1) : own;
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The names that find room inside a frame, those first that stand first; at most `most`. */
export function placed(spots: Spot[], frame: Box, most: number, kept: Box[] = [], size = 12): Label[] {
  const taken = [...kept];
  const found: Label[] = [];
  for (const spot of spots) {
    if (found.length >= most) {
      break;
    }
    const wide = widthOf(spot.name, size);
    const away = spot.radius + 3;
    const places: [number, number][] = [
      [spot.x + away, spot.y + size * 0.36],
      [spot.x - away - wide, spot.y + size * 0.36],
      [spot.x - wide / 2, spot.y - away - 1],
      [spot.x - wide / 2, spot.y + away + size * 0.86],
      [spot.x + away * 0.8, spot.y - away * 0.8],
      [spot.x - away * 0.8 - wide, spot.y - away * 0.8],
      [spot.x + away * 0.8, spot.y + away * 0.8 + size * 0.7],
      [spot.x - away * 0.8 - wide, spot.y + away * 0.8 + size * 0.7],
    ];
    for (const [left, base] of places) {
      const box = { left: left - 2, right: left + wide + 2, top: base - size * 0.9, bottom: base + size * 0.25 };
      const inside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      if (inside && !taken.some((one) => meet(one, box))) {
        taken.push(box);
        found.push({ ...spot, left, base });
        break;
      }
    }
  }
  return found;
}
