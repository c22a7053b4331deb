package org.shanhai.ask.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shanhai.ask.OptionNumber;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Counted;
import org.shanhai.plan.QuotaTrade;
import org.shanhai.plan.Where;
import org.shanhai.region.Partner;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// Reads which quotas partners may trade: `energy:zhenhai>longyou@0.8`, with what is paid for a
/// unit that arrives `energy:zhenhai>longyou=500yuan/tce`.
public record TradeAsked(Region region, PlanAsked asked) {
    private static final Pattern TRADE =
            Pattern.compile(
                    "\\s*([^:：]+?)[:：]\\s*([^>→]+?)\\s*[>→]\\s*([^@=]+?)\\s*"
                            + "(?:@\\s*([0-9.]+))?\\s*(?:=\\s*(.+?))?\\s*");

    /// @param bounds that would be traded
    public List<QuotaTrade> trades(List<String> texts, List<Bound> bounds) {
        List<QuotaTrade> trades = new ArrayList<>();
        Map<String, String> taken = new TreeMap<>();
        for (String text : texts) {
            QuotaTrade trade = trade(text);
            for (Where one : List.of(trade.giver(), trade.receiver())) {
                Counted counted = new Counted(trade.of(), one);
                if (bounds.stream()
                        .noneMatch(
                                bound ->
                                        bound.counted().equals(counted)
                                                && Double.isFinite(bound.high()))) {
                    throw asked.wrong("plan.trade_unlimited", text, counted.name());
                }
                String before = taken.put(counted.name(), text);
                if (before != null) {
                    throw asked.wrong("plan.trade_twice", text, before, one.key());
                }
            }
            trades.add(trade);
        }
        return trades;
    }

    private QuotaTrade trade(String text) {
        Matcher parts = TRADE.matcher(text);
        if (!parts.matches()) {
            throw asked.wrong("plan.trade_wrong", text);
        }
        Counted giver = asked.counted(text, parts.group(1), parts.group(2));
        Counted receiver = asked.counted(text, parts.group(1), parts.group(3));
        double ratio = parts.group(4) == null ? 1 : OptionNumber.orNaN(parts.group(4));
        if (giver.isGain() || giver.key().equals(Counted.PROJECTS) || !(ratio > 0)) {
            throw asked.wrong("plan.trade_wrong", text);
        }
        String from = place(text, giver.where());
        String to = place(text, receiver.where());
        TreeSet<String> partners = new TreeSet<>();
        for (Partner one : region.all(Partner.class)) {
            if (one.place().equals(to)) {
                partners.add(one.partner());
            } else if (one.partner().equals(to)) {
                partners.add(one.place());
            }
        }
        if (from.equals(to) || !partners.contains(from)) {
            throw asked.wrong("plan.trade_strangers", text, from, to, String.join(", ", partners));
        }
        return new QuotaTrade(
                giver.key(),
                giver.where(),
                receiver.where(),
                ratio,
                price(text, giver.key(), parts.group(5)));
    }

    private String place(String text, Where where) {
        return switch (where) {
            case Where.OfPlace(String place) -> place;
            case Where.OfZone(String zone) ->
                    region.zones().stream()
                            .filter(one -> one.key().equals(zone))
                            .map(Zone::place)
                            .findFirst()
                            .orElseThrow();
            case Where.Region all -> throw asked.wrong("plan.trade_wrong", text);
            case Where.Group group -> throw asked.wrong("plan.trade_wrong", text);
        };
    }

    /// In the region's money for a unit in which the limit is held.
    private OptionalDouble price(String text, String of, @Nullable String price) {
        if (price == null) {
            return OptionalDouble.empty();
        }
        int at = price.lastIndexOf('/');
        if (at <= 0 || at == price.length() - 1) {
            throw asked.wrong("plan.trade_wrong", text);
        }
        double money = asked.amount(text, Counted.TAX, price.substring(0, at).strip());
        double unit = asked.amount(text, of, "1" + price.substring(at + 1).strip());
        return OptionalDouble.of(money / unit);
    }
}
