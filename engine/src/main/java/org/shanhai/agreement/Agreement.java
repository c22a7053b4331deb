package org.shanhai.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shanhai.agreement.Term.Clause;
import org.shanhai.agreement.Term.JointVenture;
import org.shanhai.agreement.Term.Kind;

/// Who shares what, and by which terms.
///
/// @param name of the undertaking
/// @param years that count
/// @param parties in the order of the file, at least two, of which one is the host
/// @param streams by year; what is not there is not known
/// @param investments by party and year; where there is none, none is made
/// @param gifts of quotas
/// @param coalitions what each coalition can reach; empty where nobody says
public record Agreement(
        String name,
        Period years,
        List<Party> parties,
        Map<Stream, Map<Integer, Known>> streams,
        Map<String, Map<Integer, Known>> investments,
        List<QuotaGift> gifts,
        List<Term> terms,
        List<Coalition> coalitions) {

    public Agreement {
        parties = List.copyOf(parties);
        Map<Stream, Map<Integer, Known>> ofStreams = new EnumMap<>(Stream.class);
        streams.forEach((stream, figures) -> ofStreams.put(stream, sorted(figures)));
        streams = Collections.unmodifiableMap(ofStreams);
        Map<String, Map<Integer, Known>> ofParties = new TreeMap<>();
        investments.forEach((party, figures) -> ofParties.put(party, sorted(figures)));
        investments = Collections.unmodifiableMap(ofParties);
        gifts = List.copyOf(gifts);
        terms = List.copyOf(terms);
        coalitions = List.copyOf(coalitions);
        requireParties(parties);
        requireTax(streams.getOrDefault(Stream.LOCAL_TAX, Map.of()), years);
        List<OverShared> over = findOverShared(years, terms);
        if (!over.isEmpty()) {
            throw new IllegalArgumentException("More than all is shared: %s.".formatted(over));
        }
    }

    private static Map<Integer, Known> sorted(Map<Integer, Known> figures) {
        return Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    private static void requireParties(List<Party> parties) {
        Set<String> keys = new HashSet<>();
        parties.forEach(party -> keys.add(party.key()));
        long hosts = parties.stream().filter(Party::host).count();
        if (parties.size() < 2 || keys.size() < parties.size() || hosts != 1) {
            throw new IllegalArgumentException(
                    "There must be two parties or more of different keys, and one host: %s."
                            .formatted(parties));
        }
    }

    private static void requireTax(Map<Integer, Known> tax, Period years) {
        List<Integer> missing =
                years.years().filter(year -> !tax.containsKey(year)).boxed().toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The local tax of the years %s is not known.".formatted(missing));
        }
    }

    /// Shares of what one party has that come to more than all of it in a year.
    ///
    /// @param kind of the shares
    /// @param sum above one
    public record OverShared(Kind kind, String payer, int year, double sum) {}

    /// Where terms share out more than there is: of each kind the first year for each payer.
    public static List<OverShared> findOverShared(Period years, List<Term> terms) {
        List<OverShared> over = new ArrayList<>();
        for (Kind kind : List.of(Kind.SHARE, Kind.RELOCATED, Kind.HEAD_OFFICE)) {
            List<Clause> clauses = clauses(terms, kind);
            for (String payer : clauses.stream().map(Clause::payer).distinct().toList()) {
                years.years()
                        .mapToObj(
                                year ->
                                        new OverShared(
                                                kind, payer, year, sum(clauses, payer, year)))
                        .filter(each -> each.sum() > 1 + 1e-9)
                        .findFirst()
                        .ifPresent(over::add);
            }
        }
        return over;
    }

    private static double sum(List<Clause> clauses, String payer, int year) {
        return clauses.stream()
                .filter(each -> each.payer().equals(payer) && each.period().contains(year))
                .mapToDouble(Clause::parameter)
                .sum();
    }

    private static List<Clause> clauses(List<Term> terms, Kind kind) {
        return terms.stream()
                .filter(Clause.class::isInstance)
                .map(Clause.class::cast)
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /// Where the undertaking stands.
    public Party host() {
        return parties.stream().filter(Party::host).findFirst().orElseThrow();
    }

    public Optional<Known> find(Stream stream, int year) {
        return Optional.ofNullable(streams.getOrDefault(stream, Map.of()).get(year));
    }

    public Optional<Known> findInvestment(String party, int year) {
        return Optional.ofNullable(investments.getOrDefault(party, Map.of()).get(year));
    }

    /// @throws IllegalArgumentException where there is no such party
    public Party getParty(String key) {
        return parties.stream()
                .filter(party -> party.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No party '%s' in %s.".formatted(key, parties)));
    }

    /// The clauses of a kind that hold in a year, in their order.
    public List<Clause> clauses(Kind kind, int year) {
        return clauses(terms, kind, year);
    }

    static List<Clause> clauses(List<Term> terms, Kind kind, int year) {
        return clauses(terms, kind).stream().filter(each -> each.period().contains(year)).toList();
    }

    /// The joint companies of a year.
    public List<JointVenture> companies(int year) {
        return terms.stream()
                .filter(JointVenture.class::isInstance)
                .map(JointVenture.class::cast)
                .filter(each -> each.period().contains(year))
                .toList();
    }

    /// The largest number a term may have beside the others: shares of one payer sum to one at
    /// most.
    public double most(Term term) {
        if (!(term instanceof Clause clause)
                || !List.of(Kind.SHARE, Kind.RELOCATED, Kind.HEAD_OFFICE).contains(term.kind())) {
            return term.kind().most();
        }
        double taken =
                years.years()
                        .filter(clause.period()::contains)
                        .mapToDouble(
                                year ->
                                        sum(clauses(terms, clause.kind()), clause.payer(), year)
                                                - clause.parameter())
                        .max()
                        .orElse(0);
        return Math.max(0, 1 - taken);
    }

    /// The same with another number in the term of that name.
    public Agreement with(Term changed) {
        return new Agreement(
                name,
                years,
                parties,
                streams,
                investments,
                gifts,
                terms.stream()
                        .map(term -> term.key().equals(changed.key()) ? changed : term)
                        .toList(),
                coalitions);
    }
}
