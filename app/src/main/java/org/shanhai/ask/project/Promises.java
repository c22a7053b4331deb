package org.shanhai.ask.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shanhai.admit.Condition;
import org.shanhai.app.decisions.Decision;
import org.shanhai.app.decisions.DecisionsSheet;
import org.shanhai.app.text.Words;
import org.shanhai.follow.Actual;
import org.shanhai.follow.Promise;
import org.shanhai.pack.project.YearRow;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;

/// What was promised, by the register of decisions and by the pack, and what came about.
public final class Promises {
    private Promises() {}

    /// The decisions that stand, and projects of the pack on which none was recorded and that say a
    /// year.
    ///
    /// @param decisions all of a register
    public static List<Promise> of(List<Decision> decisions, Region region) {
        Set<Long> superseded = new HashSet<>();
        decisions.forEach(one -> one.supersedes().ifPresent(superseded::add));
        List<Promise> promises = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Decision decision : decisions) {
            if (!superseded.contains(decision.number())) {
                promises.add(of(decision));
                keys.add(decision.text("project"));
            }
        }
        for (Project project : region.projects()) {
            boolean inside =
                    project.place()
                            .filter(region.places()::contains)
                            .map(region.places()::get)
                            .filter(region::isInside)
                            .isPresent();
            if (inside && project.year().isPresent() && keys.add(project.key())) {
                promises.add(of(project));
            }
        }
        return promises;
    }

    private static Promise of(Decision decision) {
        JsonNode said = decision.said();
        SortedMap<ProjectFigure, Quantity> figures = new TreeMap<>();
        for (JsonNode one : said.path("figures")) {
            // What only follows from another figure was not promised.
            if (!one.path("origin").asString("").equals("follows")) {
                DecisionsSheet.quantity(one.path("value"))
                        .ifPresent(
                                quantity ->
                                        figure(one.path("figure").asString(""))
                                                .ifPresent(
                                                        figure -> figures.put(figure, quantity)));
            }
        }
        List<Promise.Condition> conditions = new ArrayList<>();
        for (JsonNode one : said.path("conditions")) {
            String kind = one.path("kind").asString("");
            // What the zone states and the committee reads is no promise of the firm.
            if (kind.equals(Condition.Kind.ZONE.key())
                    || kind.equals(Condition.Kind.READING.key())) {
                continue;
            }
            JsonNode number = one.path("number");
            String due = one.path("due").asString("");
            conditions.add(
                    new Promise.Condition(
                            kind,
                            one.path("condition").asString(""),
                            number.isNumber()
                                    ? OptionalDouble.of(number.asDouble())
                                    : OptionalDouble.empty(),
                            one.path("unit").asString(""),
                            due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due))));
        }
        return new Promise(
                decision.text("project"),
                decision.text("name"),
                decision.text("name_local"),
                Optional.of(decision.text("industry")).filter(code -> !code.isEmpty()),
                Optional.of(decision.text("zone")).filter(zone -> !zone.isEmpty()),
                OptionalLong.of(decision.number()),
                LocalDate.parse(decision.text("at").substring(0, 10)),
                figures,
                conditions,
                "");
    }

    /// Tax of no stated kind is no figure of its own.
    private static Optional<ProjectFigure> figure(String key) {
        if (key.isEmpty() || key.equals("tax_unspecified")) {
            return Optional.empty();
        }
        return Optional.of(ProjectFigure.named(key));
    }

    private static Promise of(Project project) {
        return new Promise(
                project.key(),
                project.name(),
                project.nameLocal(),
                project.industry(),
                project.zone(),
                OptionalLong.empty(),
                LocalDate.of(project.year().orElseThrow(), 1, 1),
                figures(ProjectEntry.of(project)),
                List.of(),
                project.source());
    }

    /// @param promises that name projects of which a table has the key alone, and their industry
    public static Actual actual(YearRow row, List<Promise> promises, Words words) {
        Project project = row.entry().project();
        Optional<Promise> promise =
                promises.stream()
                        .filter(one -> row.project().filter(one.key()::equals).isPresent())
                        .findFirst();
        String own = words.pick(project.name(), project.nameLocal());
        boolean isKey = own.isEmpty() || own.equals(project.key());
        String known = promise.map(one -> words.pick(one.name(), one.nameLocal())).orElse(own);
        return new Actual(
                project.key(),
                isKey && !known.isEmpty() ? known : own,
                row.project(),
                project.industry().or(() -> promise.flatMap(Promise::industry)),
                project.year().orElseThrow(),
                project.status(),
                figures(row.entry()));
    }

    private static SortedMap<ProjectFigure, Quantity> figures(ProjectEntry entry) {
        SortedMap<ProjectFigure, Quantity> figures = new TreeMap<>();
        Project project = entry.project();
        project.figures()
                .forEach(
                        (figure, quantity) ->
                                project.taxScope()
                                        .meant(figure)
                                        .ifPresent(item -> figures.put(item, quantity)));
        entry.further()
                .forEach(
                        (key, quantity) ->
                                figure(key).ifPresent(item -> figures.put(item, quantity)));
        return figures;
    }
}
