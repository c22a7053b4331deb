package org.shanhai.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Projects, the sites they might stand at, and what they use and bring there.
///
/// @param options by candidate, then site
/// @param refused likewise
/// @param unplannable projects that are none of the candidates
/// @param netting what candidates buy of one another
public record Pipeline(
        List<PlanCandidate> candidates,
        List<Site> sites,
        List<Option> options,
        List<Refused> refused,
        List<Unplannable> unplannable,
        Netting netting) {
    public Pipeline {
        candidates = List.copyOf(candidates);
        sites = List.copyOf(sites);
        options = List.copyOf(options);
        refused = List.copyOf(refused);
        unplannable = List.copyOf(unplannable);
    }

    /// One whose projects are not known to buy of one another.
    public Pipeline(
            List<PlanCandidate> candidates,
            List<Site> sites,
            List<Option> options,
            List<Refused> refused,
            List<Unplannable> unplannable) {
        this(candidates, sites, options, refused, unplannable, Netting.NONE);
    }

    /// What an option comes to alone.
    public double amount(Counted counted, Option option) {
        return counted.amount(candidates.get(option.candidate()), option, sites.get(option.site()));
    }

    /// The number of a project; empty where it is no candidate.
    public Optional<Integer> findCandidate(String key) {
        return IntStream.range(0, candidates.size())
                .filter(p -> candidates.get(p).key().equals(key))
                .boxed()
                .findFirst();
    }

    /// The number of a zone; empty where it is no site.
    public Optional<Integer> findSite(String key) {
        return IntStream.range(0, sites.size())
                .filter(s -> sites.get(s).zone().key().equals(key))
                .boxed()
                .findFirst();
    }

    public List<Option> listOptions(int candidate) {
        return options.stream().filter(one -> one.candidate() == candidate).toList();
    }

    public List<Refused> listRefused(int candidate) {
        return refused.stream().filter(one -> one.candidate() == candidate).toList();
    }
}
