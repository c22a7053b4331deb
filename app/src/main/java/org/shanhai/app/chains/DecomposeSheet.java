package org.shanhai.app.chains;

import java.util.ArrayList;
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
        List<Answer.Field> fields = new ArrayList<>();
        fields.add(sheet.field("of", measured.nameCell()));
        fields.add(sheet.field("unit", measured.unitCell()));
        fields.add(sheet.field("from", named(from)));
        fields.add(sheet.field("from_year", sheet.year(from.baseYear())));
        fields.add(sheet.field("to", named(to)));
        fields.add(sheet.field("to_year", sheet.year(to.baseYear())));
        fields.add(sheet.field("basis", sheet.basis(basis)));
        sheet.add(new Answer.Fields("asked", "", fields));
    }

    private Cell named(Region region) {
        return Cell.of(sheet.pick(region.name(), region.nameLocal()));
    }

    private void total() {
        List<Answer.Field> fields = new ArrayList<>();
        double before = decomposition.before();
        double after = decomposition.after();
        fields.add(sheet.field("before", measured.amount(before)));
        fields.add(sheet.field("after", measured.amount(after)));
        fields.add(sheet.field("change", measured.amount(after - before)));
        for (Factor factor : Factor.values()) {
            fields.add(sheet.field(factor.key(), measured.amount(decomposition.part(factor))));
        }
        sheet.add(new Answer.Fields("total", sheet.say("total"), fields));
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
