package org.shanhai.app.report.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.plan.CurveDrawing;
import org.shanhai.app.plan.CurveParts;
import org.shanhai.app.plan.PlanSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Option;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.PlanCandidate;
import org.shanhai.plan.Where;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// A plan of all projects, as `plan` answers it.
///
/// @param answer the same in words
public record PlanStudy(Region region, ShownPlan shown, Answer answer, Words words) {
    /// What a chapter opens with.
    private static final Set<String> FINDINGS =
            Set.of(
                    "placed",
                    "brings",
                    "whose",
                    "refused",
                    "refused_unless",
                    "aside",
                    "best",
                    "close",
                    "time",
                    "stopped",
                    "price",
                    "never");

    /// Projects that go to one place.
    ///
    /// @param valueAdded that they bring the region, a year
    public record There(Place place, List<String> projects, double valueAdded) {
        public There {
            projects = List.copyOf(projects);
        }

        private There with(String project, double more) {
            List<String> all = new ArrayList<>(projects);
            all.add(project);
            return new There(place, all, valueAdded + more);
        }
    }

    static PlanStudy of(Region region, ShownPlan shown, Words words) {
        return new PlanStudy(region, shown, PlanSheet.of(region, shown, words), words);
    }

    private Pipeline pipeline() {
        return shown.pipeline();
    }

    public List<String> findings() {
        return answer.findings().stream()
                .filter(one -> FINDINGS.contains(one.key()))
                .map(Finding::text)
                .toList();
    }

    public Optional<Answer.Table> findTable(String key) {
        return find(key, Answer.Table.class).filter(table -> !table.rows().isEmpty());
    }

    public Optional<Answer.Items> findItems(String key) {
        return find(key, Answer.Items.class);
    }

    /// The text of a field of what was asked.
    public String asked(String field) {
        return find("asked", Answer.Fields.class).stream()
                .flatMap(fields -> fields.fields().stream())
                .filter(one -> one.key().equals(field))
                .map(one -> one.value().text())
                .findFirst()
                .orElse("");
    }

    private <T extends Answer.Part> Optional<T> find(String key, Class<T> kind) {
        return answer.parts().stream()
                .filter(part -> part.key().equals(key))
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /// Where projects go, in the order of the first project of each place.
    public List<There> listPlaces() {
        Map<Place, There> places = new LinkedHashMap<>();
        for (Option option : shown.found().plan().listOptions(pipeline())) {
            Place place = pipeline().sites().get(option.site()).place();
            double brought =
                    pipeline().amount(new Counted(Counted.VALUE_ADDED, Where.region()), option);
            places.merge(
                    place,
                    new There(place, List.of(key(option.candidate())), brought),
                    (before, one) -> before.with(one.projects().getFirst(), one.valueAdded()));
        }
        return List.copyOf(places.values());
    }

    private String key(int candidate) {
        return pipeline().candidates().get(candidate).key();
    }

    /// How it is known what a project uses; empty where it is not known.
    public Optional<Basis> findBasis(String project, String use) {
        return pipeline()
                .findCandidate(project)
                .map(pipeline().candidates()::get)
                .map(PlanCandidate::uses)
                .flatMap(uses -> Optional.ofNullable(uses.get(use)))
                .map(PlanCandidate.Use::basis);
    }

    /// Projects that are placed, or left out, in every plan within the slack, as people know them.
    public List<String> listFixed(boolean isPlaced) {
        return shown.listFixed(isPlaced).stream()
                .map(pipeline().candidates()::get)
                .map(PlanCandidate::project)
                .map(one -> words.pick(one.name(), one.nameLocal()))
                .toList();
    }

    public Optional<CurveDrawing> findCurve() {
        return shown.around()
                .curve()
                .filter(curve -> !curve.points().isEmpty())
                .map(curve -> CurveParts.drawing(region, curve, words));
    }
}
