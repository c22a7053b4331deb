package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The years that are planned, and how a project builds up once it has begun.
///
/// @param ramp what a project brings and uses in its first, second … year, as parts of the whole;
///     the last part stays; land is taken whole from the first year
public record Horizon(int first, int last, List<Double> ramp) {
    public Horizon {
        ramp = List.copyOf(ramp);
        if (first > last) {
            throw new IllegalArgumentException(
                    "The first year (%d) must not come after the last (%d)."
                            .formatted(first, last));
        }
        if (ramp.isEmpty() || ramp.stream().anyMatch(part -> !(part >= 0) || part > 1)) {
            throw new IllegalArgumentException(
                    "A build-up needs parts from 0 to 1, not %s.".formatted(ramp));
        }
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /// The part of a project at work in a year.
    ///
    /// @param start the year in which it begins
    double part(int start, int year) {
        return year < start ? 0 : ramp.get(Math.min(year - start, ramp.size() - 1));
    }

    /// The same, on average over all years.
    double mean(int start) {
        return years().stream().mapToDouble(year -> part(start, year)).average().orElseThrow();
    }

    /// A pipeline whose projects also choose the year they begin in: each site once for each year.
    /// What is being built already begins in the first.
    public Pipeline over(Pipeline pipeline) {
        List<Site> sites = new ArrayList<>();
        for (Site site : pipeline.sites()) {
            for (int year : years()) {
                sites.add(site.from(new Phase(year, this)));
            }
        }
        int count = years().size();
        List<Option> options = new ArrayList<>();
        for (Option option : pipeline.options()) {
            boolean begun = pipeline.candidates().get(option.candidate()).project().isUnderWay();
            for (int k = 0; k < (begun ? 1 : count); k++) {
                options.add(option.at(option.site() * count + k));
            }
        }
        List<Refused> refused =
                pipeline.refused().stream()
                        .map(one -> new Refused(one.candidate(), one.site() * count, one.why()))
                        .toList();
        return new Pipeline(
                pipeline.candidates(),
                sites,
                options,
                refused,
                pipeline.unplannable(),
                pipeline.netting());
    }
}
