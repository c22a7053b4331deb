// Figures of a project as people write them, and as a slider holds them. The server reads what is
// written; here it is only understood well enough to put the slider where the figure is.

export type Measure = 'land' | 'money' | 'persons';

export interface Slider {
  measure: Measure;
  low: number;
  high: number;
}

/** The figures with a slider, in mu, the pack's money and persons, with the ends of their scales. */
export const sliders: Record<string, Slider> = {
  land: { measure: 'land', low: 2, high: 3000 },
  investment: { measure: 'money', low: 5e6, high: 2e10 },
  output: { measure: 'money', low: 5e6, high: 5e10 },
  tax: { measure: 'money', low: 2e5, high: 1e9 },
  jobs: { measure: 'persons', low: 5, high: 10000 },
};

export const YUAN = 'CNY';

/** The scale of a figure; of money other than yuan, a unit of which mostly buys more, it begins lower. */
export function sliderOf(figure: string, currency: string): Slider | undefined {
  const slider = sliders[figure];
  return slider?.measure === 'money' && currency !== YUAN ? { ...slider, low: slider.low / 10 } : slider;
}

export const STEPS = 400;
const MU_PER_KM2 = 1500;

/** Where a figure lies on a scale of STEPS, which grows by factors. */
export function toStep(slider: Slider, figure: number): number {
  const share = Math.log(figure / slider.low) / Math.log(slider.high / slider.low);
  return Math.round(Math.min(1, Math.max(0, share)) * STEPS);
}

/** The figure at a step, to two digits; the ends exactly. */
export function fromStep(slider: Slider, step: number): number {
  const figure = slider.low * (slider.high / slider.low) ** (step / STEPS);
  const unit = 10 ** (Math.floor(Math.log10(figure)) - 1);
  const rounded = Math.round(figure / unit) * unit;
  return slider.measure === 'persons' ? Math.round(rounded) : Number(rounded.toPrecision(2));
}

/** A figure of the server's JSON in the unit of the slider: square kilometres become mu. */
export function ofServer(measure: Measure, value: number): number {
  return measure === 'land' ? value * MU_PER_KM2 : value;
}

/** As the address has it: 35mu, 7000000yuan, 900000USD, 350. */
export function written(measure: Measure, figure: number, currency: string): string {
  const number = String(Number(figure.toPrecision(12)));
  return measure === 'land' ? `${number}mu` : measure === 'money' ? `${number}${currency === YUAN ? 'yuan' : currency}` : number;
}

/** All that a project can state. Nothing else of an address is taken for a figure. */
const allFigures = new Set(
  (
    'investment land output revenue tax tax_scope local_tax profit jobs energy electricity value_added wages rd_share ' +
    'floor_area_ratio rd_staff_share registered_capital_share building_density pollutants waste_water cod ' +
    'ammonia_nitrogen so2 nox voc co2 water nitrogen phosphorus'
  ).split(' '),
);

/** The figures that can be entered: those with a slider first. */
export const mainFigures = ['land', 'investment', 'tax', 'jobs', 'output'];
export const moreFigures = ['local_tax', 'value_added', 'profit', 'energy', 'floor_area_ratio', 'rd_share', 'pollutants'];

/** The figures that an address has, by name. */
export function figuresIn(query: URLSearchParams): string[] {
  return [...query.keys()].filter((name) => allFigures.has(name));
}

/** What is asked of the server for the figures and answers that an address has. */
export function parametersOf(query: URLSearchParams): [string, string][] {
  const all: [string, string][] = [];
  const zone = query.get('zone');
  if (zone) {
    all.push(['zone', zone]);
  }
  for (const [name, value] of query) {
    if (allFigures.has(name)) {
      all.push(['set', `${name}=${value}`]);
    }
  }
  for (const found of query.getAll('found')) {
    all.push(['found', found]);
  }
  return all;
}

/** The part of an address that is a scenario: without language and other scenarios. */
export function scenarioOf(query: URLSearchParams): string {
  const own = new URLSearchParams([...query].filter(([name]) => allFigures.has(name) || name === 'found' || name === 'zone'));
  return own.toString();
}

const factors: Record<string, number> = {
  '': 1, k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8,
};
const units: Record<Measure, Record<string, number>> = {
  land: { mu: 1, 亩: 1, ha: 15, hectare: 15, hectares: 15, 公顷: 15, m2: 1 / 666.6667, 平方米: 1 / 666.6667, km2: MU_PER_KM2, 平方公里: MU_PER_KM2 },
  money: { yuan: 1, 元: 1, cny: 1, rmb: 1, 人民币: 1 },
  persons: { '': 1, persons: 1, person: 1, people: 1, jobs: 1, 人: 1 },
};

/** The figure in the unit of the slider, or null where it is not read here: other money than the pack's is for the server. */
export function readFigure(measure: Measure, text: string, currency: string): number | null {
  const found = /^(?:[<>≤≥≈约~]=?)?\s*([\d.,]+)\s*(百万|千万|千|万|亿|k|thousand|million|m|bn|billion)?\s*([a-z]+2?|[\u4e00-\u9fff]+)?$/iu.exec(text.trim());
  if (!found) {
    return null;
  }
  let word = (found[2] ?? '').toLowerCase();
  let unit = (found[3] ?? '').toLowerCase();
  // "35 mu" and "0.02 km2": what looked like a factor is the start of the unit.
  if (word && `${word}${unit}` in units[measure]) {
    unit = word + unit;
    word = '';
  }
  const own = measure === 'money' && currency !== YUAN ? (unit === currency.toLowerCase() ? 1 : undefined) : units[measure][unit];
  const each = own ?? (measure === 'money' && unit === '' && word ? 1 : undefined);
  const number = Number((found[1] ?? '').replaceAll(',', ''));
  const factor = factors[word];
  return each === undefined || factor === undefined || !(number > 0) ? null : number * factor * each;
}
