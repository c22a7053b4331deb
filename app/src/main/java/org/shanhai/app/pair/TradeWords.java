package org.shanhai.app.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.OpenedTrade;
import org.shanhai.pair.OpenedTrade.Burden;
import org.shanhai.pair.OpenedTrade.Land;
import org.shanhai.pair.OpenedTrade.Room;
import org.shanhai.pair.PairTrade;
import org.shanhai.plan.Loss;
import org.shanhai.region.Company;
import org.shanhai.region.Industry;
import org.shanhai.supply.NationalExtension;

/// What stands on the card of a trial plant, in words: each a sentence that one side can take to
/// the other.
///
/// @param losses by trade, what the plan loses to a plant; none where that is not known
record TradeWords(PairPage page, Map<Industry, Loss> losses) {
    private static final int NAMED = 3;

    /// A smaller part of anything is not told of.
    private static final double LITTLE = 0.01;

    private Sheet sheet() {
        return page.sheet();
    }

    private String say(String key, Object... arguments) {
        return page.say("card." + key, arguments);
    }

    private String site(OpenedTrade opened) {
        return page.name(opened.trade().site());
    }

    private String owner(OpenedTrade opened) {
        return page.name(opened.trade().owner());
    }

    String head(OpenedTrade opened) {
        return say(
                "head",
                page.name(opened.trade().trade()),
                page.money(opened.trade().both().valueAdded()),
                page.jobs(opened.trade().both()));
    }

    /// Why these two.
    String why(OpenedTrade opened) {
        String strong = say("strong", owner(opened), page.name(opened.trade().trade()));
        return opened.supplies().isEmpty()
                ? strong
                : strong
                        + say(
                                "supplies",
                                owner(opened),
                                Numbers.wholePercent(opened.supplied()),
                                sheet().list(
                                                opened.supplies().stream()
                                                        .limit(NAMED)
                                                        .map(each -> page.name(each.product()))
                                                        .toList()));
    }

    String here(OpenedTrade opened) {
        PairTrade trade = opened.trade();
        return say(
                opened.localTax().isPresent() ? "here" : "here_untaxed",
                site(opened),
                page.money(trade.here().valueAdded()),
                page.jobs(trade.here()),
                page.money(opened.wages().here()),
                opened.localTax().map(tax -> page.money(tax.here())).orElse(""));
    }

    /// The profit of the plant, and what its own makers gain or lose, and others lose.
    String there(OpenedTrade opened) {
        PairTrade trade = opened.trade();
        double own = trade.there().valueAdded() - trade.profit();
        double others = opened.region() + opened.outside();
        return say(
                        "there",
                        owner(opened),
                        page.money(trade.profit()),
                        Math.abs(own) < LITTLE * Math.abs(trade.profit()) ? 2 : own < 0 ? 0 : 1,
                        page.money(Math.abs(own)))
                + (others < 0 ? say("elsewhere", page.money(-others)) : "");
    }

    String agree(OpenedTrade opened) {
        List<String> parts = new ArrayList<>();
        opened.taxPart()
                .ifPresent(
                        part ->
                                parts.add(
                                        say(
                                                "tax_part",
                                                owner(opened),
                                                Numbers.wholePercent(part.fair()),
                                                part.least() < LITTLE ? 0 : 1,
                                                Numbers.percent(Numbers.twoDigits(part.least())),
                                                site(opened))));
        parts.add(say("quotas", site(opened)));
        return String.join(say("then"), parts);
    }

    /// What falls more here, what of it is above what the place makes, and the quota it takes.
    String nature(OpenedTrade opened) {
        List<String> amounts = opened.nature().stream().map(this::amount).toList();
        List<String> above =
                opened.nature().stream()
                        .filter(each -> each.times().orElse(0) > 1)
                        .map(
                                each ->
                                        say(
                                                "above",
                                                pressure(each.pressure()),
                                                Numbers.rough(each.times().getAsDouble())))
                        .toList();
        boolean all = opened.nature().stream().allMatch(each -> each.times().isPresent());
        return say("nature", site(opened), sheet().list(amounts))
                + (above.isEmpty()
                        ? say("none_above", site(opened), all ? 0 : 1)
                        : say("some_above", site(opened), sheet().list(above)));
    }

    private String amount(Burden burden) {
        return say(
                "amount",
                pressure(burden.pressure()),
                sheet().figure(Numbers.twoDigits(burden.amount()), burden.pressure().unit())
                        .text());
    }

    private String pressure(NationalExtension pressure) {
        return new Measured(sheet().words(), sheet().region(), pressure).name();
    }

    /// Land and energy beside what may still be taken: by limits in force, then by assumed ones.
    String quota(OpenedTrade opened) {
        List<String> parts = new ArrayList<>();
        List<String> inForce = new ArrayList<>();
        List<String> assumed = new ArrayList<>();
        opened.land()
                .ifPresent(
                        land -> {
                            parts.add(land(land));
                            land.limit()
                                    .ifPresent(
                                            limit ->
                                                    (limit.scenario().isEmpty() ? inForce : assumed)
                                                            .add(
                                                                    room(
                                                                            say("of_land"),
                                                                            land.km2(),
                                                                            limit)));
                        });
        for (Burden each : opened.nature()) {
            each.limit()
                    .ifPresent(
                            limit ->
                                    (limit.scenario().isEmpty() ? inForce : assumed)
                                            .add(
                                                    room(
                                                            pressure(each.pressure()),
                                                            each.amount(),
                                                            limit)));
        }
        if (!inForce.isEmpty()) {
            parts.add(say("room", sheet().list(inForce), 0));
        }
        if (!assumed.isEmpty()) {
            parts.add(say("room", sheet().list(assumed), 1));
        }
        loss(opened)
                .ifPresent(
                        loss ->
                                parts.add(
                                        say(
                                                "price",
                                                loss.atMost() <= 0
                                                        ? 0
                                                        : loss.atLeast() <= 0 ? 1 : 2,
                                                page.money(loss.atLeast()),
                                                page.money(loss.atMost()))));
        return parts.isEmpty() ? say("no_quota") : String.join(say("then"), parts);
    }

    Optional<Loss> loss(OpenedTrade opened) {
        return Optional.ofNullable(losses.get(opened.trade().trade()));
    }

    /// The other way round: the plant stands with its owner, in a park of both.
    String park(OpenedTrade opened) {
        double all = opened.park().both().valueAdded();
        double away = opened.park().away();
        return say(
                "park",
                owner(opened),
                page.money(all),
                page.jobs(opened.park().both()),
                Math.abs(away) < LITTLE * all ? 0 : away > 0 ? 1 : 2,
                site(opened),
                page.money(away));
    }

    private String land(Land land) {
        return say(
                        "land",
                        sheet().figure(Numbers.twoDigits(land.km2()), "km2").text(),
                        land.projects())
                + land.price()
                        .map(
                                each ->
                                        say(
                                                "land_price",
                                                page.money(each.price() * land.km2()),
                                                each.year()))
                        .orElse("");
    }

    private static String room(String what, double amount, Room room) {
        return what + " " + Numbers.percent(Numbers.twoDigits(amount / room.amount()));
    }

    String who(OpenedTrade opened) {
        List<Company> all = opened.companies();
        return all.isEmpty()
                ? say("nobody", owner(opened))
                : say(
                        "who",
                        sheet().list(all.stream().limit(NAMED).map(Company::name).toList()),
                        Math.max(0, all.size() - NAMED),
                        all.stream().mapToInt(Company::year).max().orElse(0));
    }
}
