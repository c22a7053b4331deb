package org.shanhai.app.chains;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Basis;
import org.shanhai.supply.algebra.Decomposition;
import org.shanhai.supply.algebra.Factor;

/// By how much an indicator changed, what drove that most, what worked against it, and where.
final class DecomposeFindings {
    /// Of what two tables come to, what is smaller than this is rounding.
    private static final double ROUNDING = 1e-12;

    private final Sheet sheet;
    private final Measured measured;
    private final Basis basis;
    private final Decomposition decomposition;
    private final double change;

    DecomposeFindings(Sheet sheet, Measured measured, Basis basis, Decomposition decomposition) {
        this.sheet = sheet;
        this.measured = measured;
        this.basis = basis;
        this.decomposition = decomposition;
        change = decomposition.after() - decomposition.before();
    }

    void add() {
        double size = Math.max(Math.abs(decomposition.before()), Math.abs(decomposition.after()));
        if (Math.abs(change) <= ROUNDING * size) {
            find("unchanged", 0, "total", measured.name(), measured.told(decomposition.after()));
            return;
        }
        Factor most = most(1);
        find(
                change > 0 ? "rose" : "fell",
                part(most),
                "total",
                measured.name(),
                measured.told(decomposition.before()),
                measured.told(decomposition.after()),
                measured.told(Math.abs(change)),
                name(most),
                measured.told(part(most)));
        Factor against = most(-1);
        if (part(against) * change < 0) {
            find("against", part(against), "total", name(against), measured.told(part(against)));
        }
        industry();
    }

    /// The factor that did most for the change, or against it.
    private Factor most(int sign) {
        return Arrays.stream(Factor.values())
                .max(Comparator.comparingDouble(f -> sign * Math.signum(change) * part(f)))
                .orElseThrow();
    }

    private double part(Factor factor) {
        return decomposition.part(factor);
    }

    private String name(Factor factor) {
        return sheet.say("factor." + factor.key());
    }

    /// The industry that changed most, either way.
    private void industry() {
        Sectors sectors = Sectors.ofNation(sheet);
        int first =
                IntStream.range(0, decomposition.industryCount())
                        .boxed()
                        .max(Comparator.comparingDouble(i -> Math.abs(change(i))))
                        .orElseThrow();
        find(
                "industry",
                change(first),
                "by_industry",
                sectors.name(first),
                measured.told(decomposition.before(first)),
                measured.told(decomposition.after(first)));
    }

    private double change(int industry) {
        return decomposition.after(industry) - decomposition.before(industry);
    }

    private void find(String key, double figure, String look, Object... arguments) {
        sheet.find(key, basis, figure, look, arguments);
    }
}
