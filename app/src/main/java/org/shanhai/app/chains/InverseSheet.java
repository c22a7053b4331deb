package org.shanhai.app.chains;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.key.Keyed;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.algebra.LeontiefInverse;
import org.shanhai.supply.survey.SurveyChains;

/// The Leontief or the Ghosh inverse of a small table, entry by entry.
public final class InverseSheet {
    /// Which of the two.
    public enum Kind implements Keyed {
        LEONTIEF,
        GHOSH
    }

    private final Kind kind;
    private final Closure closure;
    private final List<Answer.Field> spent;
    private final Consumer<Sheet> doubt;
    private final Sheet sheet;

    private InverseSheet(
            Kind kind,
            Closure closure,
            Region region,
            Words words,
            Function<Sheet, List<Answer.Field>> spent,
            Consumer<Sheet> doubt) {
        this.kind = kind;
        this.closure = closure;
        sheet = new Sheet(region, words, "inverse.");
        this.spent = spent.apply(sheet);
        this.doubt = doubt;
    }

    /// @param top how many entries
    public static Answer ofNation(
            Region region,
            InputOutput technology,
            LeontiefInverse inverse,
            Kind kind,
            Closure closure,
            int top,
            Words words) {
        InverseSheet made =
                new InverseSheet(
                        kind,
                        closure,
                        region,
                        words,
                        sheet -> WagesSpent.ofNation(sheet, closure, technology),
                        sheet ->
                                WagesSpent.find(
                                        sheet, closure, technology.householdSpending(), "asked"));
        double[] output = technology.output();
        return made.answer(inverse, output, Sectors.ofNation(made.sheet), "national_table", top);
    }

    /// @param top how many entries
    public static Answer ofSurvey(
            SurveyChains chains,
            LeontiefInverse inverse,
            Kind kind,
            Closure closure,
            int top,
            Words words) {
        InverseSheet made =
                new InverseSheet(
                        kind,
                        closure,
                        chains.region(),
                        words,
                        sheet -> WagesSpent.ofSurvey(sheet, closure, chains),
                        sheet -> WagesSpent.findOfSurvey(sheet, closure, chains));
        return made.answer(
                inverse,
                chains.table().output(),
                Sectors.ofSurvey(made.sheet, chains.table().cells()),
                "flows",
                top);
    }

    private Answer answer(
            LeontiefInverse inverse, double[] output, Sectors sectors, String source, int top) {
        Matrix matrix = kind == Kind.GHOSH ? inverse.ghosh(output) : inverse.matrix();
        List<Integer> there = MatrixSheet.making(output);
        findLargest(matrix, there, sectors);
        doubt.accept(sheet);
        sheet.values()
                .field("matrix", Cell.of(sheet.say("matrix." + kind.key()), kind.key()))
                .field("type", Types.cell(sheet, closure))
                .all(spent)
                .field("source", Cell.of(sheet.say("of_" + source), source))
                .field("basis", sheet.basis(Basis.DERIVED))
                .field("sectors", Cell.of(there.size()))
                .add("asked");
        String read = sheet.say("read_" + kind.key());
        sheet.add(new Answer.Statement("read", read, read));
        new MatrixSheet(sheet, sectors, matrix::get)
                .add(
                        there,
                        entries ->
                                entries.number(
                                        "value",
                                        at -> Cell.plain(matrix.get(at.row(), at.column()))),
                        top);
        return sheet.cited(sheet.say("title." + kind.key()));
    }

    /// The largest entry of two different sectors, either sign; of one sector there is none.
    private void findLargest(Matrix matrix, List<Integer> there, Sectors sectors) {
        record At(int row, int column) {}
        there.stream()
                .flatMap(r -> there.stream().filter(c -> !c.equals(r)).map(c -> new At(r, c)))
                .max(Comparator.comparingDouble(at -> Math.abs(matrix.get(at.row, at.column))))
                .ifPresent(
                        at ->
                                sheet.find(
                                        kind.key(),
                                        Basis.DERIVED,
                                        matrix.get(at.row, at.column),
                                        "entries",
                                        sectors.name(at.row),
                                        sectors.name(at.column),
                                        Numbers.plain(matrix.get(at.row, at.column))));
    }
}
