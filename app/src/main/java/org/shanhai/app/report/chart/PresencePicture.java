package org.shanhai.app.report.chart;

import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.PlaceGroup;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.Estimate;
import org.shanhai.profile.Holding;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;

/// Every place by every industry as one picture, mostly empty: a mark where presence or absence is
/// known, a block where the figure itself is observed.
public record PresencePicture(Study study, Estimate estimate, StructureCells known) {
    private static final int ROW = 6;

    public void write(Markup page) {
        page.open("figure", "class", "presence");
        page.element("h3", study.say("presence.title"));
        page.open("ul", "class", "legend");
        legend(page, "presence-present", "presence.present");
        legend(page, "presence-absent", "presence.absent");
        legend(page, "presence-observed", "presence.observed");
        for (Broad broad : Broad.values()) {
            legend(page, "tint-" + broad.key(), "broad." + broad.key());
        }
        page.close();
        page.open("div", "class", "strips");
        int present = 0;
        for (PlaceGroup group : PlaceGroup.list(study, estimate)) {
            page.element("p", group.title());
            present += writeStrip(page, group);
        }
        page.close();
        int cells = study.region().insideUnits().length * study.region().industries().count();
        page.element("figcaption", study.say("presence.caption", cells, present));
        page.close();
    }

    private void legend(Markup page, String style, String word) {
        page.open("li");
        Bars.swatch(page, style);
        page.text(study.say(word)).close();
    }

    private int writeStrip(Markup page, PlaceGroup group) {
        Industries industries = study.region().industries();
        int count = industries.count();
        int[] units = group.units();
        page.open(
                "svg",
                "class",
                "strip",
                "height",
                Integer.toString(units.length * ROW + 2),
                "role",
                "img",
                "aria-label",
                group.title());
        for (int i = 0; i < count; ) {
            Broad broad = industries.get(i).broad();
            int end = i;
            while (end < count && industries.get(end).broad() == broad) {
                end++;
            }
            page.empty(
                    "rect",
                    "x",
                    Svg.share((double) i / count),
                    "y",
                    "0",
                    "width",
                    Svg.share((double) (end - i) / count),
                    "height",
                    "100%",
                    "class",
                    "tint-" + broad.key());
            i = end;
        }
        int present = 0;
        for (int row = 0; row < units.length; row++) {
            for (int i = 0; i < count; i++) {
                boolean there = known.isThere(units[row], i);
                Basis basis = estimate.activity().cells().basis(units[row], i);
                if (basis.isFact()) {
                    mark(page, (double) i / count, 1.0 / count, row, "presence-observed");
                } else if (there) {
                    mark(page, (double) i / count, 1.0 / count, row, "presence-present");
                } else if (known.holding(units[row], i) == Holding.ABSENT) {
                    mark(page, (double) i / count, 1.0 / count, row, "presence-absent");
                }
                present += there ? 1 : 0;
            }
        }
        page.close();
        return present;
    }

    private static void mark(Markup page, double x, double width, int row, String style) {
        page.empty(
                "rect",
                "x",
                Svg.share(x),
                "y",
                Integer.toString(row * ROW + 1),
                "width",
                Svg.share(width),
                "height",
                Integer.toString(ROW - 1),
                "class",
                style);
    }
}
