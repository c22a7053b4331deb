package org.shanhai.app.chains;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.supply.Extension;
import org.shanhai.supply.algebra.Decomposition;
import org.shanhai.supply.algebra.Factor;

/// Why output, or an indicator, changed from one national table to another.
public final class DecomposeSheet {
    private final Sheet sheet;
    private final Measured measured;
    private final Decomposition decomposition;

    private DecomposeSheet(
            Region to, Extension indicator, Decomposition decomposition, Words words) {
        this.decomposition = decomposition;
        sheet = new Sheet(to, words, "decompose.");
        double size = Math.max(Math.abs(decomposition.before()), Math.abs(decomposition.after()));
        measured = new Measured(words, to, indicator.key(), indicator.unit(), size);
    }

    /// @param from the earlier region
    /// @param to the later one
    /// @param complete whether the indicator is known of all industries in both
    /// @param top how many industries
    public static Answer of(
            Region from,
            Region to,
            Extension indicator,
            Basis basis,
            boolean complete,
            Decomposition decomposition,
            int top,
            Words words) {
        return new DecomposeSheet(to, indicator, decomposition, words)
                .answer(from, basis, complete, top);
    }

    private Answer answer(Region from, Basis basis, boolean complete, int top) {
        new DecomposeFindings(sheet, measured, basis, decomposition).add();
        asked(from, basis);
        if (isSame()) {
            sheet.state("same");
        }
        sheet.state("read");
        sheet.state("prices");
        if (!complete) {
            sheet.state("partial");
        }
        total();
        byIndustry(top);
        return sheet.cited(sheet.say("title", measured.name()));
    }

    private void asked(Region from, Basis basis) {
        Region to = sheet.region();
        sheet.values()
                .field("of", measured.nameCell())
                .field("unit", measured.unitCell())
                .field("from", named(from))
                .field("from_year", sheet.year(from.baseYear()))
                .field("to", named(to))
                .field("to_year", sheet.year(to.baseYear()))
                .field("basis", sheet.basis(basis))
                .add("asked");
    }

    private Cell named(Region region) {
        return Cell.of(sheet.pick(region.name(), region.nameLocal()));
    }

    private void total() {
        double before = decomposition.before();
        double after = decomposition.after();
        sheet.values()
                .field("before", measured.amount(before))
                .field("after", measured.amount(after))
                .field("change", measured.amount(after - before))
                .each(
                        List.of(Factor.values()),
                        (more, factor) ->
                                more.field(
                                        factor.key(), measured.amount(decomposition.part(factor))))
                .add("total", sheet.say("total"));
    }

    /// Whether nothing changed in any industry, as where the same pack stands on both sides.
    private boolean isSame() {
        return IntStream.range(0, decomposition.industryCount())
                .allMatch(
                        i ->
                                change(i) == 0
                                        && Arrays.stream(Factor.values())
                                                .allMatch(f -> decomposition.part(f, i) == 0));
    }

    private double change(int industry) {
        return decomposition.after(industry) - decomposition.before(industry);
    }

    private void byIndustry(int top) {
        Sectors sectors = Sectors.ofNation(sheet);
        List<Integer> largest =
                IntStream.range(0, decomposition.industryCount())
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -Math.abs(change(i))))
                        .toList();
        sectors.declare(sheet.columns(largest), i -> i)
                .number("before", i -> measured.amount(decomposition.before(i)))
                .number("after", i -> measured.amount(decomposition.after(i)))
                .number("change", i -> measured.amount(change(i)))
                .each(
                        List.of(Factor.values()),
                        (columns, factor) ->
                                columns.number(
                                        factor.key(),
                                        i -> measured.amount(decomposition.part(factor, i))))
                .addFirst("by_industry", top);
    }
}
