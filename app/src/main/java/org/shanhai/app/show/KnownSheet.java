package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Portion;
import org.shanhai.key.Keyed;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// How one figure of a place is known: its value, its basis, how it came about, and the facts
/// behind it.
public final class KnownSheet {
    private static final String VALUE_ADDED = "value_added";

    /// What an estimate has of each place and industry.
    private static final List<String> ESTIMATED = List.of(VALUE_ADDED, "output", "jobs");

    /// After place, measure and industry.
    private static final int VALUE = 3;

    private final Region region;
    private final Place place;
    private final String measure;
    private final IndustrySet industries;
    private final Sheet sheet;

    private KnownSheet(
            Region region, Place place, String measure, IndustrySet industries, Words words) {
        this.region = region;
        this.place = place;
        this.measure = measure;
        this.industries = industries;
        sheet = new Sheet(region, words);
    }

    /// Keys of what may be asked: what an estimate has, and what any fact of the pack measures.
    public static NavigableSet<String> measures(Region region) {
        NavigableSet<String> measures = new TreeSet<>(ESTIMATED);
        region.facts().stream().map(fact -> fact.measure().key()).forEach(measures::add);
        return measures;
    }

    /// @param measure key of a measure
    /// @param industries which it is of; all where it is of the whole place
    public static Answer of(
            Region region,
            Place place,
            String measure,
            IndustrySet industries,
            Optional<Estimate> estimate,
            Structures structures,
            Words words) {
        return new KnownSheet(region, place, measure, industries, words)
                .answer(estimate, structures);
    }

    private Answer answer(Optional<Estimate> estimate, Structures structures) {
        List<Fact> saying =
                region.facts().about(place).stream()
                        .filter(fact -> fact.measures(measure))
                        .filter(fact -> fact.industries().equals(industries))
                        .sorted(Comparator.comparingInt(Fact::year).reversed())
                        .toList();
        boolean isOfEstimate = ESTIMATED.contains(measure) && estimate.isPresent();
        List<Answer.Field> fields = new ArrayList<>();
        fields.add(sheet.field("place", sheet.place(place)));
        fields.add(sheet.field("measure", Cell.of(measureName(), measure)));
        fields.add(sheet.field("industry", sheet.industries(industries)));
        Optional<Basis> basis;
        if (isOfEstimate) {
            Estimate found = estimate.orElseThrow();
            Portion portion = portion(found);
            basis = Optional.of(basis(found, portion));
            fields.add(sheet.field("value", value(portion, basis.get())));
            fields.add(sheet.field("year", Cell.of(region.baseYear())));
        } else if (saying.isEmpty()) {
            basis = Optional.empty();
            fields.add(sheet.field("value", sheet.notKnown()));
        } else {
            Fact latest = saying.getFirst();
            basis = Optional.of(latest.basis());
            fields.add(
                    sheet.field(
                            "value",
                            latest.quantity()
                                    .map(one -> sheet.quantity(one, latest.measure()))
                                    .orElseGet(sheet::notKnown)));
            fields.add(sheet.field("year", sheet.figureYear(latest.year())));
            Cell old = new Cell("", sheet.isOld(latest.year()));
            fields.add(new Answer.Field("old", "", old));
        }
        fields.add(sheet.field("basis", basis.map(sheet::basis).orElseGet(sheet::notKnown)));
        boolean isCell =
                industries.kind() == IndustrySet.Kind.ONE
                        && estimate.isPresent()
                        && region.places().isUnit(place);
        if (isCell) {
            addHolding(fields, structures.of(region, estimate.get().activity()).cells());
        }
        sheet.add(new Answer.Fields("figure", "", fields));
        String how = sheet.say(how(basis, isOfEstimate));
        sheet.add(new Answer.Statement("how", how, how));
        List<Fact> behind = new ArrayList<>(saying);
        if (basis.filter(Basis.ESTIMATED::equals).isPresent()) {
            behind.addAll(listBounding(saying));
        }
        if (isCell) {
            behind.addAll(listTelling(behind));
        }
        FactRows.ofPlaces(sheet, behind);
        if (isCell) {
            addSigns(region.industries().get(industries.members()[0]));
        }
        boolean whole = industries.kind() == IndustrySet.Kind.ALL;
        String title =
                sheet.say(
                        whole ? "known.title_whole" : "known.title",
                        measureName(),
                        sheet.industries(industries).text(),
                        name());
        Cell value = fields.get(VALUE).value();
        sheet.find(
                new Finding(
                        "known",
                        sheet.say("known.finding", title, value.text()),
                        new Cell("", value.json()),
                        basis.map(one -> sheet.sure(sheet.basis(one))).orElse(Cell.unknown("")),
                        "facts"));
        if (basis.isEmpty()) {
            sheet.unknown(measure, measureName());
        }
        return sheet.answer(title);
    }

    /// Whether the industry is there, and how sure it is that the place makes more than others.
    private void addHolding(List<Answer.Field> fields, StructureCells cells) {
        int unit = region.places().getUnitNumber(place);
        int industry = industries.members()[0];
        double chance = cells.chance(unit, industry);
        fields.add(sheet.field("holding", sheet.word("holding.", cells.holding(unit, industry))));
        fields.add(
                sheet.field(
                        "chance",
                        cells.isUntold(unit, industry)
                                ? sheet.notKnown()
                                : Cell.of(Numbers.percent(chance), chance)));
    }

    /// What beside facts tells that it is there: companies, projects, firms seen.
    private void addSigns(Industry industry) {
        Optional<String> code = Optional.of(industry.code());
        CompanyTables.add(sheet, place, each -> each.industry().equals(code));
        ProjectRows.add(
                sheet,
                region.listProjects(place).stream()
                        .filter(each -> each.industry().equals(code))
                        .toList());
        SeenTables.ofCell(sheet, place, industry);
    }

    /// What else is stated of this industry here, and that it is absent from what is around.
    private List<Fact> listTelling(List<Fact> named) {
        return around().flatMap(at -> region.facts().about(at).stream())
                .filter(fact -> fact.industries().equals(industries))
                .filter(fact -> fact.place().equals(place) || fact.measures(Measure.ABSENCE))
                .filter(fact -> !named.contains(fact))
                .toList();
    }

    /// The place and what it lies in.
    private Stream<Place> around() {
        return Stream.iterate(
                        Optional.of(place),
                        Optional::isPresent,
                        at -> region.places().findParent(at.get()))
                .map(Optional::get);
    }

    private String name() {
        return sheet.pick(place.name(), place.nameLocal());
    }

    private String measureName() {
        String key = "show.measure." + measure;
        if (sheet.words().has(key)) {
            return sheet.words().get(key);
        }
        Optional<Measure> named =
                region.facts().stream()
                        .map(Fact::measure)
                        .filter(each -> each.key().equals(measure))
                        .findFirst();
        return named.map(each -> sheet.pick(each.name(), each.nameLocal())).orElse(measure);
    }

    private static String how(Optional<Basis> basis, boolean isOfEstimate) {
        if (basis.isEmpty()) {
            return "known.not";
        }
        return isOfEstimate && basis.get() == Basis.ESTIMATED
                ? "known.modelled"
                : "known." + basis.get().key();
    }

    private Portion portion(Estimate estimate) {
        return new Portion(
                estimate,
                region.places().unitsWithin(place),
                industries.kind() == IndustrySet.Kind.ALL
                        ? IntStream.range(0, region.industries().count()).toArray()
                        : industries.members());
    }

    /// Two digits for people where a model says it.
    private Cell value(Portion portion, Basis basis) {
        Cell exact = exactly(portion);
        if (basis != Basis.ESTIMATED || exact.json() == null) {
            return exact;
        }
        return switch (measure) {
            case VALUE_ADDED -> sheet.roughMoney(portion.valueAdded());
            case "output" -> sheet.roughMoney(portion.output());
            default ->
                    new Cell(
                            sheet.figure(Numbers.twoDigits(portion.jobs()), "persons").text(),
                            exact.json());
        };
    }

    private Cell exactly(Portion portion) {
        return switch (measure) {
            case VALUE_ADDED -> sheet.money(portion.valueAdded());
            case "output" -> sheet.money(portion.output());
            default -> sheet.jobs(portion.jobs());
        };
    }

    private Basis basis(Estimate estimate, Portion portion) {
        boolean all = industries.kind() == IndustrySet.Kind.ALL;
        return switch (measure) {
            case VALUE_ADDED ->
                    all
                            ? estimate.knowledge().totalOf(place)
                            : broad().map(each -> estimate.knowledge().broadOf(place, each))
                                    .orElseGet(portion::cellBasis);
            case "output" -> Basis.ESTIMATED.and(portion.cellBasis());
            default -> portion.jobsBasis();
        };
    }

    private Optional<Broad> broad() {
        return industries.kind() == IndustrySet.Kind.BROAD
                ? Keyed.find(Broad.class, industries.key())
                : Optional.empty();
    }

    /// What tells of value added and jobs of the place, and of what it lies in, in what shares an
    /// industry with what is asked; of several years the one nearest to that of the estimate.
    private List<Fact> listBounding(List<Fact> saying) {
        Map<List<Object>, Fact> nearest = new LinkedHashMap<>();
        around().flatMap(at -> region.facts().about(at).stream())
                .filter(fact -> fact.measures(VALUE_ADDED) || fact.measures("jobs"))
                .filter(fact -> fact.quantity().isPresent())
                .filter(this::sharesIndustry)
                .filter(fact -> !saying.contains(fact))
                .forEach(
                        fact ->
                                nearest.merge(
                                        List.of(
                                                fact.place(),
                                                fact.measure(),
                                                fact.industries(),
                                                fact.scope()),
                                        fact,
                                        (one, other) -> away(other) < away(one) ? other : one));
        return List.copyOf(nearest.values());
    }

    private int away(Fact fact) {
        return Math.abs(fact.year() - region.baseYear());
    }

    private boolean sharesIndustry(Fact fact) {
        return industries.kind() == IndustrySet.Kind.ALL
                || fact.industries().kind() == IndustrySet.Kind.ALL
                || IntStream.of(fact.industries().members())
                        .anyMatch(
                                one -> IntStream.of(industries.members()).anyMatch(x -> x == one));
    }
}
