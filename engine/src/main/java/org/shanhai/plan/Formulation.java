package org.shanhai.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.shanhai.programme.LinearProgramme;

/// A pipeline and a question as a programme: a column for each option, first a row "at most one
/// site" for each candidate, then a row for each bound, then ties.
final class Formulation {
    private final Pipeline pipeline;
    private final PlanQuestion question;
    private final LinearProgramme programme;
    private final int firstBound;

    Formulation(Pipeline pipeline, PlanQuestion question) {
        this.pipeline = pipeline;
        this.question = question;
        LinearProgramme.Builder builder = LinearProgramme.builder();
        for (PlanCandidate candidate : pipeline.candidates()) {
            boolean isPinned = question.pins().containsKey(candidate.key());
            builder.row(candidate.key(), isPinned ? 1 : Double.NEGATIVE_INFINITY, 1);
        }
        firstBound = pipeline.candidates().size();
        for (Bound bound : question.bounds()) {
            builder.row(bound.key(), bound.low(), bound.high());
        }
        for (Option option : pipeline.options()) {
            int column = builder.column(worth(option), 0, isAllowed(option) ? 1 : 0);
            builder.entry(option.candidate(), column, 1);
            for (int b = 0; b < question.bounds().size(); b++) {
                builder.entry(
                        firstBound + b,
                        column,
                        pipeline.amount(question.bounds().get(b).counted(), option));
            }
        }
        ties(builder);
        programme = builder.build();
    }

    /// What a column comes to of something.
    double[] amounts(Counted counted) {
        double[] amounts = new double[programme.columnCount()];
        for (int c = 0; c < pipeline.options().size(); c++) {
            amounts[c] = pipeline.amount(counted, pipeline.options().get(c));
        }
        return amounts;
    }

    private double worth(Option option) {
        double worth = 0;
        for (Aim aim : question.aims()) {
            worth += aim.weight() * pipeline.amount(aim.counted(), option);
        }
        return worth;
    }

    private boolean isAllowed(Option option) {
        String pin = question.pins().get(pipeline.candidates().get(option.candidate()).key());
        return pin == null || pin.equals(pipeline.sites().get(option.site()).zone().key());
    }

    private void ties(LinearProgramme.Builder builder) {
        for (Tie tie : question.ties()) {
            List<Integer> projects =
                    tie.projects().stream()
                            .flatMap(key -> pipeline.findCandidate(key).stream())
                            .toList();
            if (tie.kind() == Tie.Kind.APART) {
                int row = builder.row("apart", Double.NEGATIVE_INFINITY, 1);
                projects.forEach(one -> enter(builder, row, one, 1));
                continue;
            }
            for (int k = 1; k < projects.size(); k++) {
                int row = builder.row("together", 0, 0);
                enter(builder, row, projects.getFirst(), 1);
                enter(builder, row, projects.get(k), -1);
            }
        }
    }

    private void enter(LinearProgramme.Builder builder, int row, int candidate, double value) {
        for (int c = 0; c < pipeline.options().size(); c++) {
            if (pipeline.options().get(c).candidate() == candidate) {
                builder.entry(row, c, value);
            }
        }
    }

    LinearProgramme programme() {
        return programme;
    }

    /// The row of a bound of the question, by its number there.
    int rowOf(int bound) {
        return firstBound + bound;
    }

    Plan plan(long[] x) {
        Map<Integer, Integer> siteOf = new HashMap<>();
        for (int c = 0; c < pipeline.options().size(); c++) {
            if (x[c] != 0) {
                Option option = pipeline.options().get(c);
                siteOf.put(option.candidate(), option.site());
            }
        }
        return new Plan(siteOf);
    }

    long[] values(Plan plan) {
        long[] x = new long[programme.columnCount()];
        for (int c = 0; c < x.length; c++) {
            Option option = pipeline.options().get(c);
            x[c] = plan.findSite(option.candidate()).equals(OptionalInt.of(option.site())) ? 1 : 0;
        }
        return x;
    }
}
