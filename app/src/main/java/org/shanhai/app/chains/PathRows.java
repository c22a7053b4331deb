package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Industry;
import org.shanhai.supply.PathsBehind;
import org.shanhai.supply.StructuralPath;

/// The largest paths of a chain, each from the first purchase to the last supplier.
public final class PathRows {
    /// Smaller paths tell nothing, whatever their number.
    public static final double LEAST_SHARE = 1e-5;

    private PathRows() {}

    /// Paths of at least one purchase; a path without one is the project itself.
    static List<StructuralPath> purchases(PathsBehind behind, int most) {
        return behind.paths().stream().filter(path -> path.steps().size() > 1).limit(most).toList();
    }

    /// @param behind the paths by output, in money
    public static void add(Sheet sheet, PathsBehind behind, int most) {
        add(sheet, behind, most, DoubleUnaryOperator.identity());
    }

    /// @param round how amounts are rounded before they are written
    public static void add(Sheet sheet, PathsBehind behind, int most, DoubleUnaryOperator round) {
        List<StructuralPath> paths = purchases(behind, most);
        double own =
                behind.paths().stream()
                        .filter(path -> path.steps().size() == 1)
                        .mapToDouble(StructuralPath::value)
                        .sum();
        double chain = behind.total() - own;
        double explained = paths.stream().mapToDouble(StructuralPath::value).sum();
        sheet.columns(paths)
                .cell("path", path -> steps(sheet, path))
                .column(
                        "chain_output",
                        Kind.MONEY,
                        path -> rounded(path.value(), round, sheet::money))
                .column(
                        "chain_share",
                        Kind.SHARE,
                        path -> rounded(path.value() / chain, round, sheet::share))
                .add(
                        "paths",
                        paths.isEmpty()
                                ? sheet.say("no_chain")
                                : sheet.say(
                                        "paths_remark",
                                        paths.size(),
                                        Numbers.percent(round.applyAsDouble(explained / chain))));
        if (chain > 0) {
            sheet.add(
                    new Answer.Fields(
                            "paths_explain",
                            "",
                            List.of(
                                    new Answer.Field(
                                            "share", "", Cell.of("", explained / chain)))));
        }
    }

    private static Cell rounded(
            double value, DoubleUnaryOperator round, DoubleFunction<Cell> write) {
        return write.apply(value).in(write.apply(round.applyAsDouble(value)).text());
    }

    /// The suppliers in order: what the project buys first stands first.
    private static Cell steps(Sheet sheet, StructuralPath path) {
        List<String> names = new ArrayList<>();
        List<Map<String, @Nullable Object>> json = new ArrayList<>();
        for (StructuralPath.Step step : path.steps().subList(1, path.steps().size())) {
            Industry industry = step.industry();
            Cell place = sheet.place(step.place());
            names.add(
                    sheet.say(
                            "path_step",
                            sheet.pick(industry.name(), industry.nameLocal()),
                            place.text()));
            json.add(JsonObject.of("place", step.place().key(), "industry", industry.code()));
        }
        return new Cell(String.join(" ← ", names), json);
    }
}
