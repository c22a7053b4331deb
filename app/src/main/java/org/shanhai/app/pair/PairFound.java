package org.shanhai.app.pair;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.pair.LatentLink;
import org.shanhai.pair.Pair;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// What a person reads first of one pair: where the partner stands, what the two do for each other
/// today, and what they could begin with.
final class PairFound {
    private static final int NAMED = 3;

    private final Pairing pairing;
    private final PairPage page;
    private final Ranking ranking;
    private final Pair pair;
    private final Place place;
    private final Place partner;

    /// @param pair of the place and one partner of the ranking
    PairFound(Pairing pairing, PairPage page, Ranking ranking, Pair pair, Place partner) {
        this.pairing = pairing;
        this.page = page;
        this.ranking = ranking;
        this.pair = pair;
        this.partner = partner;
        place = ranking.place();
    }

    void find() {
        rank();
        trade();
        for (LatentLink.Kind kind : LatentLink.Kind.values()) {
            begin(kind);
        }
    }

    private void rank() {
        OptionalInt rank = pair.ranked().rank();
        if (rank.isPresent()) {
            boolean today =
                    pairing.paired(place).stream()
                            .anyMatch(each -> each.unit().equals(Optional.of(partner)));
            page.sheet()
                    .find(
                            new Finding(
                                    "rank",
                                    page.say(
                                            today ? "finding.rank_today" : "finding.rank",
                                            there(),
                                            rank.getAsInt(),
                                            ranking.scored(),
                                            here()),
                                    Cell.of(rank.getAsInt()),
                                    page.sheet().sure(page.sheet().basis(Basis.ESTIMATED)),
                                    "parts"));
        }
    }

    private void trade() {
        double sells = pairing.sales().ranged(place, partner).value();
        double buys = pairing.sales().ranged(partner, place).value();
        page.sheet()
                .find(
                        new Finding(
                                "trade",
                                page.say(
                                        "finding.trade",
                                        here(),
                                        there(),
                                        page.sheet().roughMoney(sells).text(),
                                        page.sheet().roughMoney(buys).text()),
                                Cell.of("", sells + buys),
                                page.sheet().sure(page.sheet().basis(pairing.sales().basis())),
                                "trade_now"));
    }

    /// The largest that the two could begin with.
    private void begin(LatentLink.Kind kind) {
        List<LatentLink> links =
                pair.latent().stream()
                        .filter(link -> link.kind() == kind)
                        .sorted(Comparator.comparingDouble(link -> -link.amount()))
                        .limit(NAMED)
                        .toList();
        if (!links.isEmpty()) {
            List<String> names =
                    links.stream().map(link -> page.industry(link.product()).text()).toList();
            page.sheet()
                    .find(
                            new Finding(
                                    "latent_" + kind.key(),
                                    page.say(
                                            "finding.latent_" + kind.key(),
                                            here(),
                                            there(),
                                            page.sheet().list(names)),
                                    Cell.of("", links.getFirst().amount()),
                                    page.sheet()
                                            .sure(
                                                    page.sheet()
                                                            .basis(
                                                                    pairing.sales()
                                                                            .basis()
                                                                            .and(Basis.DERIVED))),
                                    "latent_" + kind.key()));
        }
    }

    private String here() {
        return page.place(place).text();
    }

    private String there() {
        return page.place(partner).text();
    }
}
