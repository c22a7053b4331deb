// Drawings as files: what the page's style says of each mark is written into the drawing itself, so
// that it looks the same elsewhere.

const LOOKS = [
  'display', 'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap',
  'stroke-linejoin', 'stroke-opacity', 'opacity', 'paint-order', 'vector-effect', 'font-family', 'font-size', 'font-weight',
  'text-anchor', 'dominant-baseline', 'letter-spacing', 'visibility',
] as const;
const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const HEAD = 28;

/** A drawing as text of its own, with its title above, on the paper of the page. */
export function svgText(drawing: SVGSVGElement, title: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [...drawing.querySelectorAll('*')];
  const to = [...copy.querySelectorAll('*')];
  from.forEach((one, n) => {
    const looks = getComputedStyle(one);
    const other = to[n]!;
    for (const look of LOOKS) {
      const value = looks.getPropertyValue(look);
      if (value && !(one.closest('pattern, clipPath') && look === 'display')) {
        other.setAttribute(look, value.replaceAll('"', "'").replace(/url\('[^#]*#([^']+)'\)/g, 'url(#$1)'));
      }
    }
    other.removeAttribute('class');
  });
  copy.querySelectorAll('.unsaved, [data-unsaved]').forEach((one) => one.remove());
  const box = drawing.viewBox.baseVal;
  const width = box.width || drawing.clientWidth;
  const height = box.height || drawing.clientHeight;
  const page = getComputedStyle(document.body);
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const sheet = document.createElementNS(NAMESPACE, 'svg');
  sheet.setAttribute('xmlns', NAMESPACE);
  sheet.setAttribute('width', String(width + 2 * MARGIN));
  sheet.setAttribute('height', String(height + 2 * MARGIN + HEAD));
  sheet.setAttribute('viewBox', `0 0 ${width + 2 * MARGIN} ${height + 2 * MARGIN + HEAD}`);
  sheet.setAttribute('font-family', page.fontFamily.replaceAll('"', "'"));
  const ground = document.createElementNS(NAMESPACE, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', paper);
  const name = document.createElementNS(NAMESPACE, 'text');
  name.setAttribute('x', String(MARGIN));
  name.setAttribute('y', String(MARGIN + 14));
  name.setAttribute('font-size', '16');
  name.setAttribute('font-weight', '600');
  name.setAttribute('fill', page.color);
  name.textContent = title;
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + HEAD));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  for (const gone of ['class', 'role', 'aria-label', 'aria-hidden', 'tabindex']) {
    copy.removeAttribute(gone);
  }
  sheet.append(ground, name, copy);
  return new XMLSerializer().serializeToString(sheet);
}

/** The same as dots, twice as many as on the screen. */
export async function png(text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'),
  );
}
