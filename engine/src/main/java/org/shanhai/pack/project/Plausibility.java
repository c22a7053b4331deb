package org.shanhai.pack.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Quantity;
import org.shanhai.region.Zone;

/// Finds figures that cannot all be right: a part above the whole, or a ratio that only a slip of
/// the unit makes. What is merely unlikely is no matter of reading.
final class Plausibility {
    /// A part and its whole, both money a year or both tonnes.
    private record Part(String part, String whole) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part("tax", "output"),
                    new Part("profit", "output"),
                    new Part("value_added", "output"),
                    new Part("local_tax", "output"),
                    new Part("wages", "value_added"),
                    new Part("wages", "output"),
                    new Part("cod", "pollutants"),
                    new Part("ammonia_nitrogen", "pollutants"),
                    new Part("so2", "pollutants"),
                    new Part("nox", "pollutants"));

    /// A ratio with the least and the most that any plant has had, generously.
    private record Bounds(
            String above, String below, double least, double most, ProjectMessage per) {}

    private static final List<Bounds> RATIOS =
            List.of(
                    new Bounds(
                            "investment",
                            "land",
                            1e2 * Zone.MU_PER_KM2,
                            1e9 * Zone.MU_PER_KM2,
                            ProjectMessage.A_MU),
                    new Bounds(
                            "output",
                            "land",
                            1e2 * Zone.MU_PER_KM2,
                            1e9 * Zone.MU_PER_KM2,
                            ProjectMessage.A_MU),
                    new Bounds("tax", "land", 0, 2e8 * Zone.MU_PER_KM2, ProjectMessage.A_MU),
                    new Bounds("output", "jobs", 1e2, 1e9, ProjectMessage.A_JOB),
                    new Bounds("investment", "jobs", 1e2, 1e10, ProjectMessage.A_JOB),
                    new Bounds("jobs", "land", 0, 1e3 * Zone.MU_PER_KM2, ProjectMessage.A_MU));

    private final ProjectFields fields;
    private final String currency;
    private final Consumer<Fault> faults;

    Plausibility(ProjectFields fields, String currency, Consumer<Fault> faults) {
        this.fields = fields;
        this.currency = currency;
        this.faults = faults;
    }

    /// Holds the figures of a draft against one another and those it leaves as they were.
    void check(ProjectEntry entry, Draft draft) {
        for (Part part : PARTS) {
            if (isWritten(draft, part.part(), part.whole())) {
                check(entry, draft, part);
            }
        }
        if (isWritten(draft, "tax", "profit") || isWritten(draft, "output", "output")) {
            taxAndProfit(entry, draft);
        }
        localTax(entry, draft);
        for (Bounds bounds : RATIOS) {
            if (isWritten(draft, bounds.above(), bounds.below())) {
                check(entry, draft, bounds);
            }
        }
    }

    private boolean isWritten(Draft draft, String one, String other) {
        return draft.find(fields.get(one)).isPresent() || draft.find(fields.get(other)).isPresent();
    }

    private void check(ProjectEntry entry, Draft draft, Part part) {
        Optional<Quantity> small = entry.find(part.part());
        Optional<Quantity> large = entry.find(part.whole());
        if (small.isPresent() && large.isPresent() && small.get().low() > large.get().high()) {
            fault(
                    draft,
                    part.part(),
                    part.whole(),
                    ProjectMessage.PART_ABOVE_WHOLE.of(
                            part.whole().replace('_', ' '),
                            written(draft, part.whole(), large.get())),
                    ProjectMessage.CHECK_BOTH.of());
        }
    }

    private void taxAndProfit(ProjectEntry entry, Draft draft) {
        Optional<Quantity> tax = entry.find("tax");
        Optional<Quantity> profit = entry.find("profit");
        if (tax.isEmpty() || profit.isEmpty()) {
            return;
        }
        if (entry.project().taxScope() != Project.TaxScope.PROFIT_AND_TAX) {
            entry.find("output").ifPresent(all -> sum(draft, tax.get(), profit.get(), all));
        } else if (profit.get().low() > tax.get().high()) {
            fault(
                    draft,
                    "profit",
                    "tax",
                    ProjectMessage.TAX_ABOVE_SUM.of(),
                    ProjectMessage.WHICH_TAX.of());
        }
    }

    /// Tax and profit, one apart from the other, come out of the output together.
    private void sum(Draft draft, Quantity tax, Quantity profit, Quantity output) {
        boolean each = tax.low() > output.high() || profit.low() > output.high();
        if (!each && tax.low() + profit.low() > output.high()) {
            fault(
                    draft,
                    "tax",
                    "profit",
                    ProjectMessage.PARTS_ABOVE_OUTPUT.of(written(draft, "output", output)),
                    ProjectMessage.TAX_AND_PROFIT.of());
        }
    }

    /// The local part is told once, and is no more than the tax it is a part of.
    private void localTax(ProjectEntry entry, Draft draft) {
        boolean twice =
                draft.find(fields.get("tax")).isPresent()
                        && draft.find(fields.get("local_tax")).isPresent();
        if (entry.project().taxScope() == Project.TaxScope.LOCAL) {
            if (twice) {
                fault(
                        draft,
                        "local_tax",
                        "tax",
                        ProjectMessage.LOCAL_TAX_TWICE.of(),
                        ProjectMessage.LEAVE_ONE_TAX.of());
            }
        } else if (isWritten(draft, "tax", "local_tax")) {
            check(entry, draft, new Part("local_tax", "tax"));
        }
    }

    private void check(ProjectEntry entry, Draft draft, Bounds bounds) {
        Optional<Quantity> above = entry.find(bounds.above());
        Optional<Quantity> below = entry.find(bounds.below());
        if (above.isEmpty() || below.isEmpty()) {
            return;
        }
        if (below.get().high() == 0) {
            // By nothing there is no ratio, only a contradiction.
            if (above.get().low() > 0) {
                fault(
                        draft,
                        bounds.below(),
                        bounds.above(),
                        ProjectMessage.NONE_BESIDE.of(
                                bounds.below(),
                                bounds.above(),
                                written(draft, bounds.above(), above.get())),
                        ProjectMessage.CHECK_PAIR.of(bounds.above(), bounds.below()));
            }
            return;
        }
        double lowest = Math.max(0, above.get().low()) / below.get().high();
        double highest = above.get().high() / Math.max(0, below.get().low());
        boolean large = lowest > bounds.most();
        boolean small = highest < bounds.least();
        if (large || small) {
            double ratio = large ? lowest : highest;
            double shown = bounds.per() == ProjectMessage.A_MU ? ratio / Zone.MU_PER_KM2 : ratio;
            boolean money = !bounds.above().equals("jobs");
            fault(
                    draft,
                    bounds.below(),
                    bounds.above(),
                    (large ? ProjectMessage.ABSURDLY_MUCH : ProjectMessage.ABSURDLY_LITTLE)
                            .of(
                                    String.format(Locale.ROOT, "%,.0f", shown)
                                            + (money ? " " + currency : ""),
                                    bounds.above(),
                                    bounds.per().of()),
                    ProjectMessage.CHECK_PAIR.of(bounds.above(), bounds.below()));
        }
    }

    private String written(Draft draft, String key, Quantity quantity) {
        return draft.find(fields.get(key))
                .map(Draft.Written::text)
                .orElse(String.format(Locale.ROOT, "%,.0f", quantity.stated()));
    }

    /// Told of the first field, or of the second where only that is written here.
    private void fault(Draft draft, String first, String second, Message message, Message remedy) {
        String key = draft.find(fields.get(first)).isPresent() ? first : second;
        Optional<Draft.Written> cell = draft.find(fields.get(key));
        Message text =
                key.equals(first)
                        ? message
                        : ProjectMessage.CONTRADICTS.of(first.replace('_', ' '), message);
        faults.accept(
                new Fault(
                        FaultKind.CONTRADICTION,
                        cell.map(Draft.Written::line).orElse(draft.line()),
                        key,
                        cell.map(Draft.Written::text).orElse(""),
                        text,
                        remedy));
    }
}
