package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Dependence;
import org.shanhai.supply.Extension;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Struck;
import org.shanhai.supply.fitted.Linkage;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.Cells;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyLinkage;

/// What others would lose without a place or an industry: of one, with where it falls, or of all,
/// ranked by what others lose. For one answer.
public final class ExtractSheet {
    private final Region region;
    private final Extension indicator;
    private final Basis basis;
    private final String assumed;
    private final Dependence linkage;
    private final Predicate<Industry> isMade;
    private final Function<Sheet, Answer.Fields> solution;
    private final Words words;
    private final Sheet sheet;

    /// @param basis of what is lost
    /// @param assumed key of the words that say what an answer rests on
    /// @param isMade whether an industry makes anything
    private ExtractSheet(
            Region region,
            Extension indicator,
            Basis basis,
            String assumed,
            Dependence linkage,
            Predicate<Industry> isMade,
            Function<Sheet, Answer.Fields> solution,
            Words words) {
        this.region = region;
        this.indicator = indicator;
        this.basis = basis;
        this.assumed = assumed;
        this.linkage = linkage;
        this.isMade = isMade;
        this.solution = solution;
        this.words = words;
        sheet = new Sheet(region, words, "extract.");
    }

    /// By trade as fitted.
    public static ExtractSheet estimated(
            SupplyChains chains, Linkage linkage, NationalExtension indicator, Words words) {
        return new ExtractSheet(
                chains.region(),
                indicator,
                indicator.basis().and(Basis.ESTIMATED),
                "assumed",
                linkage,
                made ->
                        chains.region()
                                        .nationalTable()
                                        .orElseThrow()
                                        .output(chains.region().industries().number(made))
                                > 0,
                sheet -> SolutionPart.ofTrade(sheet, chains, chains.fewDrawCount()),
                words);
    }

    /// By the surveyed flows of a pack.
    public static ExtractSheet surveyed(
            SurveyChains chains, SurveyLinkage linkage, SurveyExtension indicator, Words words) {
        Cells cells = chains.table().cells();
        return new ExtractSheet(
                chains.region(),
                indicator,
                indicator.basis().and(Basis.DERIVED),
                "assumed_surveyed",
                linkage,
                made -> {
                    int i = chains.region().industries().number(made);
                    return IntStream.range(0, cells.placeCount())
                            .anyMatch(p -> chains.table().output(cells.cell(p, i)) > 0);
                },
                sheet -> SolutionPart.ofSurvey(sheet, linkage.steps(), linkage.residual()),
                words);
    }

    /// What is struck out, and what is lost without it.
    record Lost(Cell name, Dependence.Total total) {
        private Cell covered() {
            double share = total.covered();
            return Cell.of(share > 1 - 1e-9 ? "" : Numbers.percent(share), share);
        }
    }

    /// @param place no sum of others
    /// @param top how many places and industries that lose something
    public Answer withoutPlace(Place place, int top) {
        return one("place", name(place), linkage.without(new Struck.Place(place)), top);
    }

    /// @param top how many places and industries that lose something
    public Answer withoutIndustry(Industry industry, int top) {
        return one("industry", name(industry), linkage.without(new Struck.Industry(industry)), top);
    }

    /// All places of the study area.
    public Answer places(int top) {
        return all("places", "place", region.listInside(), this::name, Struck.Place::new, top);
    }

    /// All industries that make anything.
    public Answer industries(int top) {
        List<Industry> made = region.industries().all().stream().filter(isMade).toList();
        return all("industries", "industry", made, this::name, Struck.Industry::new, top);
    }

    private Cell name(Place place) {
        return sheet.place(place);
    }

    private Cell name(Industry industry) {
        return Cell.of(sheet.pick(industry.name(), industry.nameLocal()), industry.code());
    }

    private Answer one(String what, Cell name, Dependence.Loss loss, int top) {
        Lost lost = new Lost(name, loss.total());
        Amount elsewhere = lost.total().elsewhere();
        Measured measured = measured(List.of(lost));
        ExtractFindings findings = new ExtractFindings(sheet, basis, measured);
        findings.one(lost);
        findings.most("most_place", lost, loss.byPlace(), k -> name(region.places().unit(k)));
        findings.most(
                "most_industry", lost, loss.byIndustry(), k -> name(region.industries().get(k)));
        asked(measured, name);
        lost("lost", what, List.of(lost), 1, measured);
        losers(
                "by_place",
                "place",
                loss.byPlace(),
                elsewhere,
                k -> name(region.places().unit(k)),
                top,
                measured);
        losers(
                "by_industry",
                "industry",
                loss.byIndustry(),
                elsewhere,
                k -> name(region.industries().get(k)),
                top,
                measured);
        sheet.add(solution.apply(sheet));
        return sheet.cited(sheet.say("title", name.text(), measured.name()));
    }

    private <T> Answer all(
            String set,
            String what,
            List<T> asked,
            Function<T, Cell> name,
            Function<T, Struck> strike,
            int top) {
        List<Dependence.Total> totals = linkage.withoutEach(asked.stream().map(strike).toList());
        List<Lost> all =
                IntStream.range(0, totals.size())
                        .mapToObj(k -> new Lost(name.apply(asked.get(k)), totals.get(k)))
                        .toList();
        Measured measured = measured(all);
        asked(measured, Cell.of(sheet.say(set), set));
        List<Lost> largest =
                all.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        (Lost each) -> -each.total().elsewhere().value()))
                        .limit(top)
                        .toList();
        new ExtractFindings(sheet, basis, measured).all(largest, all.size());
        lost("lost_all", what, largest, all.size(), measured);
        sheet.add(solution.apply(sheet));
        return sheet.cited(sheet.say("title_all", sheet.say(set), measured.name()));
    }

    private Measured measured(List<Lost> all) {
        double size =
                all.stream()
                        .mapToDouble(
                                each ->
                                        Math.max(
                                                each.total().own(),
                                                each.total().elsewhere().value()))
                        .max()
                        .orElse(0);
        return new Measured(words, region, indicator, size);
    }

    private void asked(Measured measured, Cell struck) {
        sheet.add(
                new Answer.Fields(
                        "asked",
                        "",
                        List.of(
                                sheet.field("struck", struck),
                                sheet.field("of", measured.nameCell()),
                                sheet.field("unit", measured.unitCell()),
                                sheet.field("basis", sheet.basis(basis)))));
        sheet.add(new Answer.Statement("assumed", sheet.say(assumed), sheet.say(assumed)));
    }

    /// @param title its key among the words
    /// @param all how many there are
    private void lost(String title, String what, List<Lost> rows, int all, Measured measured) {
        Columns<Lost> columns =
                sheet.columns(rows)
                        .data(what, Kind.TEXT, row -> row.name().json())
                        .labelled(
                                "name",
                                sheet.say(what),
                                Kind.TEXT,
                                row -> Cell.of(row.name().text()))
                        .number("own", row -> measured.amount(row.total().own()));
        ranged(columns, "elsewhere", row -> row.total().elsewhere(), measured);
        ranged(columns, "region", row -> row.total().region(), measured);
        ranged(columns, "outside", row -> row.total().outside(), measured);
        columns.number("ratio", ExtractSheet::ratio).column("covered", Kind.SHARE, Lost::covered);
        List<String> remarks = new ArrayList<>();
        if (rows.size() < all) {
            remarks.add(sheet.say("more", rows.size(), all));
        }
        if (rows.stream().anyMatch(row -> row.total().covered() <= 1 - 1e-9)) {
            remarks.add(sheet.say("partly"));
        }
        sheet.add(
                columns.table(
                        "lost", sheet.say(title), String.join(" ", remarks), Answer.Layout.GRID));
    }

    private void losers(
            String key,
            String what,
            List<Amount> amounts,
            Amount all,
            IntFunction<Cell> name,
            int top,
            Measured measured) {
        List<Integer> largest =
                IntStream.range(0, amounts.size())
                        .boxed()
                        .filter(k -> amounts.get(k).value() > 0)
                        .sorted(Comparator.comparingDouble((Integer k) -> -amounts.get(k).value()))
                        .limit(top)
                        .toList();
        Columns<Integer> columns = sheet.columns(largest).cell(what, name::apply);
        ranged(columns, "elsewhere", amounts::get, measured);
        columns.share("share", k -> amounts.get(k).value() / all.value())
                .known(basis)
                .addOr(key, () -> sheet.say("nobody"));
    }

    private static Cell ratio(Lost lost) {
        double ratio = lost.total().elsewhere().value() / lost.total().own();
        return lost.total().own() > 0 ? Cell.plain(ratio) : Cell.unknown("");
    }

    private <R> void ranged(
            Columns<R> columns, String key, Function<R, Amount> amount, Measured measured) {
        Ranges.declare(columns, key, basis, amount, Ranges::rough, measured::plain);
    }
}
