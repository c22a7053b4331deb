// Amounts in the words of the page's language.
import { YUAN, type Measure } from './pure/figures';
import { known, language, t } from './shared.svelte';

/** A figure of a slider, as people write it: 35 mu, 430 million yuan, 4.3 亿元. */
export function amount(measure: Measure, figure: number): string {
  if (measure === 'land') {
    return t('unitMu', digits(figure));
  }
  if (measure === 'persons') {
    return t('unitPersons', digits(figure));
  }
  const [large, middle] = language() === 'zh' ? [1e8, 1e4] : [1e9, 1e6];
  const currency = known.status?.currency ?? YUAN;
  const unit = currency === YUAN ? t('yuan') : currency;
  return figure >= large
    ? t('unitMoneyLarge', digits(figure / large), unit)
    : figure >= middle
      ? t('unitMoneyMiddle', digits(figure / middle), unit)
      : t('unitMoney', digits(figure), unit);
}

function digits(figure: number): string {
  return Number(figure.toPrecision(4)).toLocaleString('en', { maximumFractionDigits: 3 });
}
