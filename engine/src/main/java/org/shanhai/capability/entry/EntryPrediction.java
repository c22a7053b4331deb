package org.shanhai.capability.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.capability.Observed;
import org.shanhai.capability.Panel;
import org.shanhai.capability.entry.EntryAnswer.Undetermined;
import org.shanhai.capability.entry.EntryAnswer.Why;
import org.shanhai.capability.entry.EntryJudgement.Basis;
import org.shanhai.capability.entry.EntryJudgement.Years;

/// Tells entries, and how well entries told alike came true.
///
/// Nothing of a year after the one at which entries are told is looked at before they are told.
public final class EntryPrediction {
    private final Panel panel;
    private final EntryQuestion question;
    private final Timeline timeline;

    private EntryPrediction(Panel panel, EntryQuestion question) {
        this.panel = panel;
        this.question = question;
        timeline = new Timeline(panel.years());
    }

    /// @throws IllegalArgumentException where a year asked for is not in the panel, or the years
    ///     do not lead forward
    public static EntryAnswer of(Panel panel, EntryQuestion question) {
        return new EntryPrediction(panel, question).answer();
    }

    private EntryAnswer answer() {
        if (panel.years().size() < 2) {
            return new Undetermined(Why.ONE_YEAR, 0);
        }
        Optional<Integer> from = question.from().map(panel::getYear);
        Optional<Integer> to = question.to().map(panel::getYear);
        Optional<YearSpan> judged = timeline.findJudged(from, to);
        if (judged.isEmpty()) {
            throw new IllegalArgumentException(
                    "No year of the panel lies before %s and no sooner than %s; it has %s."
                            .formatted(
                                    question.to().orElse(panel.years().getLast()),
                                    question.from().orElse(panel.years().getFirst()),
                                    panel.years()));
        }
        return answer(judged.get());
    }

    private EntryAnswer answer(YearSpan span) {
        Optional<Observed> before = observed(span.from());
        Optional<Observed> after = observed(span.to());
        if (before.isEmpty() || after.isEmpty()) {
            return new Undetermined(Why.EMPTY_YEAR, 0);
        }
        if (before.get().places().size() < 2) {
            return new Undetermined(Why.ONE_PLACE, 0);
        }
        OpenCells truth = new OpenCells(before.get(), after, question.rule());
        if (truth.count() == 0) {
            return new Undetermined(Why.NOTHING_OPEN, 0);
        }
        List<YearSpan> over = listOver(span.from(), span);
        return over.isEmpty() ? byHiddenPlaces(span, truth) : outOfTime(span, over, truth);
    }

    private EntryAnswer outOfTime(YearSpan span, List<YearSpan> over, OpenCells truth) {
        List<Driver> drivers = drivers(span.from(), over);
        EntryCells learnt = learnt(over, drivers);
        if (onlyOneKind(learnt)) {
            return new Undetermined(Why.NOTHING_TO_LEARN, learnt.size());
        }
        EntryModel model = EntryModel.fit(learnt);
        EntryCells cells = new EntryCells(drivers);
        int unknown = truth.addTo(cells, circumstances(span.from(), drivers), 1);
        if (onlyOneKind(cells)) {
            return new Undetermined(Why.NOTHING_TO_JUDGE, cells.size());
        }
        return judged(
                Basis.OUT_OF_TIME,
                withHistory(over, drivers),
                span,
                truth,
                model,
                new HiddenPlaces.Told(cells, model.chances(cells), unknown));
    }

    private EntryAnswer byHiddenPlaces(YearSpan span, OpenCells truth) {
        List<Driver> drivers = drivers(span.from(), List.of());
        EntryCells all = learnt(List.of(span), drivers);
        if (onlyOneKind(all)) {
            return new Undetermined(Why.NOTHING_TO_JUDGE, all.size());
        }
        Optional<HiddenPlaces.Told> told =
                new HiddenPlaces(panel, span, question).tell(truth, drivers);
        if (told.isEmpty() || onlyOneKind(told.get().cells())) {
            return new Undetermined(Why.NOTHING_TO_LEARN, all.size());
        }
        return judged(
                Basis.HIDDEN_PLACES, List.of(span), span, truth, EntryModel.fit(all), told.get());
    }

    private EntryAnswer judged(
            Basis basis,
            List<YearSpan> fitted,
            YearSpan span,
            OpenCells truth,
            EntryModel model,
            HiddenPlaces.Told told) {
        EntryCells cells = told.cells();
        double[] chances = told.chances();
        EntryJudgement judgement =
                new EntryJudgement(
                        basis,
                        fitted.stream().map(this::years).toList(),
                        years(span),
                        cells.size(),
                        cells.entries(),
                        told.unknown(),
                        Skill.of(chances, cells.outcomes()),
                        EntryJudgement.nulls(cells),
                        ChanceCalibration.of(chances, cells.outcomes()));
        Prospects tested =
                new Prospects(
                        truth.observed(),
                        Optional.of(panel.years().get(span.to())),
                        model,
                        cells,
                        chances);
        return predicted(judgement, tested, span, cells.drivers());
    }

    /// Tells what is ahead of the last year, by the same recipe.
    private EntryAnswer predicted(
            EntryJudgement judgement, Prospects tested, YearSpan judged, List<Driver> drivers) {
        int last = panel.years().size() - 1;
        Optional<Observed> now = observed(last);
        if (now.isEmpty()) {
            return new Undetermined(Why.EMPTY_YEAR, 0);
        }
        List<Driver> known = new ArrayList<>(drivers);
        if (!hasHistory(last)) {
            known.remove(Driver.EARLIER_RCA);
        }
        EntryCells learnt = learnt(listOver(last, judged), known);
        if (onlyOneKind(learnt)) {
            return new Undetermined(Why.NOTHING_TO_LEARN, learnt.size());
        }
        EntryModel model = EntryModel.fit(learnt);
        EntryCells ahead = new EntryCells(known);
        new OpenCells(now.get(), now, question.rule()).addTo(ahead, circumstances(last, known), 1);
        return new EntryAnswer.Predicted(
                judgement,
                tested,
                model,
                new Prospects(now.get(), Optional.empty(), model, ahead, model.chances(ahead)));
    }

    private Years years(YearSpan span) {
        return new Years(panel.years().get(span.from()), panel.years().get(span.to()));
    }

    /// The drivers known both when entries are told and when the fit learns from them.
    private List<Driver> drivers(int year, List<YearSpan> over) {
        List<Driver> drivers = new ArrayList<>(List.of(Driver.values()));
        if (!hasHistory(year) || over.stream().noneMatch(s -> hasHistory(s.from()))) {
            drivers.remove(Driver.EARLIER_RCA);
        }
        return drivers;
    }

    private List<YearSpan> withHistory(List<YearSpan> spans, List<Driver> drivers) {
        return drivers.contains(Driver.EARLIER_RCA)
                ? spans.stream().filter(s -> hasHistory(s.from())).toList()
                : spans;
    }

    private EntryCells learnt(List<YearSpan> spans, List<Driver> drivers) {
        EntryCells cells = new EntryCells(drivers);
        for (YearSpan span : withHistory(spans, drivers)) {
            OpenCells open =
                    new OpenCells(
                            observed(span.from()).orElseThrow(),
                            observed(span.to()),
                            question.rule());
            open.addTo(cells, circumstances(span.from(), drivers), EntryModel.every(open.count()));
        }
        return cells;
    }

    private YearCircumstances circumstances(int year, List<Driver> drivers) {
        Optional<Observed> earlier =
                drivers.contains(Driver.EARLIER_RCA) ? observed(year - 1) : Optional.empty();
        return new YearCircumstances(observed(year).orElseThrow(), earlier);
    }

    /// Spans to learn from that are over by a year, about as long as another.
    private List<YearSpan> listOver(int by, YearSpan like) {
        return timeline.listOver(by, timeline.length(like)).stream()
                .filter(s -> !isEmpty(s.from()) && !isEmpty(s.to()))
                .toList();
    }

    /// Whether the panel knows of the year before.
    private boolean hasHistory(int year) {
        return year > 0 && !isEmpty(year - 1);
    }

    private boolean isEmpty(int year) {
        return observed(year).isEmpty();
    }

    private Optional<Observed> observed(int year) {
        return Observed.find(panel, year, question.selection());
    }

    private static boolean onlyOneKind(EntryCells cells) {
        int entries = cells.entries();
        return entries == 0 || entries == cells.size();
    }
}
