package org.shanhai.split;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Coalition;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Term;
import org.shanhai.region.Basis;

/// How partners share by an agreement, and how they might.
///
/// @param worths in the order of the parties
/// @param bargains of the terms that can be negotiated
/// @param fair the Nash point
/// @param low the same where every uncertain figure comes out low
/// @param high likewise, high
/// @param coalitions empty where the agreement does not say what coalitions can reach
public record Split(
        Agreement agreement,
        Ledger ledger,
        List<Statistics> statistics,
        List<Worth> worths,
        List<Bargain> bargains,
        FairShares fair,
        FairShares low,
        FairShares high,
        Optional<Coalitions> coalitions) {
    /// A product of gains that is larger by less is as large.
    private static final double BETTER = 1e-6;

    public Split {
        statistics = List.copyOf(statistics);
        worths = List.copyOf(worths);
        bargains = List.copyOf(bargains);
    }

    /// The splits of what all can reach, against what each coalition can.
    ///
    /// @param reaches of each coalition, the smaller first
    /// @param objection to the Shapley value, where it does not lie in the core
    /// @param termsObjection to what the terms give, likewise
    /// @param hasCore whether any split lies in the core
    /// @param breach where coalitions are said to reach less together than apart
    /// @param byTerms what the terms give all of them
    /// @param exceeded whether that is more than all are said to reach, so that no coalition can be
    ///     said to be content with its part of it
    public record Coalitions(
            Game game,
            List<Reach> reaches,
            Optional<Game.Objection> objection,
            Optional<Game.Objection> termsObjection,
            boolean hasCore,
            Optional<Game.Breach> breach,
            double byTerms,
            boolean exceeded) {
        public Coalitions {
            reaches = List.copyOf(reaches);
        }
    }

    /// One coalition.
    ///
    /// @param members in the order of the parties
    /// @param could what it can reach by itself
    /// @param shapley what the Shapley value gives its members
    /// @param byTerms their present values by the terms, each at its own rate
    public record Reach(
            List<String> members, double could, double shapley, double byTerms, Basis basis) {
        public Reach {
            members = List.copyOf(members);
        }
    }

    public static Split of(Agreement agreement) {
        DealOutcome outcome = DealOutcome.of(agreement);
        List<Worth> worths =
                agreement.parties().stream()
                        .map(party -> Worth.of(agreement, outcome, party))
                        .toList();
        return new Split(
                agreement,
                Ledger.of(agreement),
                Statistics.of(agreement),
                worths,
                new Bargaining(agreement).all(),
                FairShares.of(agreement),
                FairShares.of(agreement, Realisation.LOW, Span::low),
                FairShares.of(agreement, Realisation.HIGH, Span::high),
                coalitions(agreement, worths));
    }

    private static Optional<Coalitions> coalitions(Agreement agreement, List<Worth> worths) {
        if (agreement.coalitions().isEmpty()) {
            return Optional.empty();
        }
        List<String> players = agreement.parties().stream().map(Party::key).toList();
        double[] values = new double[1 << players.size()];
        for (Coalition coalition : agreement.coalitions()) {
            int number = 0;
            for (int k = 0; k < players.size(); k++) {
                number |= coalition.members().contains(players.get(k)) ? 1 << k : 0;
            }
            values[number] = coalition.value();
        }
        Game game = new Game(players, values);
        double[] shapley = game.shapley();
        double[] byTerms = worths.stream().mapToDouble(worth -> worth.value().stated()).toArray();
        List<Reach> reaches =
                agreement.coalitions().stream()
                        .map(coalition -> reach(players, coalition, shapley, byTerms))
                        .sorted(Comparator.comparingInt(reach -> reach.members().size()))
                        .toList();
        return Optional.of(
                new Coalitions(
                        game,
                        reaches,
                        game.findObjection(shapley),
                        game.findObjection(byTerms),
                        game.hasCore(),
                        game.findBreach(),
                        Arrays.stream(byTerms).sum(),
                        game.isExceededBy(byTerms)));
    }

    private static Reach reach(
            List<String> players, Coalition coalition, double[] shapley, double[] byTerms) {
        List<String> members = players.stream().filter(coalition.members()::contains).toList();
        double ofShapley = 0;
        double ofTerms = 0;
        for (String member : members) {
            int player = players.indexOf(member);
            ofShapley += shapley[player];
            ofTerms += byTerms[player];
        }
        return new Reach(members, coalition.value(), ofShapley, ofTerms, coalition.basis());
    }

    /// Whether every party is as well off as without the agreement, or better.
    public boolean allGain() {
        return worths.stream().allMatch(worth -> worth.gain().stated() >= 0);
    }

    /// Whether that holds however uncertain figures come out.
    public boolean allSurelyGain() {
        return worths.stream().allMatch(worth -> worth.gain().low() >= 0);
    }

    /// The term to talk about first: of those that can make all gain whom they move, the one by
    /// which the product of gains becomes largest; empty where none can, or all are as fair as
    /// their numbers can make them.
    public Optional<Bargain> findFirst() {
        Optional<Bargain> best =
                bargains.stream()
                        .filter(bargain -> bargain.fair().isPresent())
                        .max(Comparator.comparingDouble(bargain -> bargain.product().orElse(0)));
        return best.filter(
                bargain -> {
                    double now = product(bargain);
                    double then = bargain.product().orElse(0);
                    return now < 0 || then > now * (1 + BETTER);
                });
    }

    /// Of the gains of whom a bargain is about, as the terms stand; below zero where one loses.
    private double product(Bargain bargain) {
        List<String> about =
                switch (bargain.term()) {
                    case Term.Clause clause -> List.of(clause.payer(), clause.receiver());
                    case Term.JointVenture company -> List.copyOf(company.shares().keySet());
                };
        double product = 1;
        for (Worth worth : worths) {
            if (about.contains(worth.party().key())) {
                double gain = worth.gain().stated();
                if (gain < 0) {
                    return -1;
                }
                product *= gain;
            }
        }
        return product;
    }
}
