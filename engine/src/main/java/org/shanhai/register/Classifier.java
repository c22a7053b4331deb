package org.shanhai.register;

import java.util.List;
import java.util.Optional;
import org.shanhai.region.Sense;
import org.shanhai.region.Word;

/// Tells a firm's industry from its name and its scope of business. What is made decides before
/// what is served, and that before what is traded; earlier lines weigh more; the name speaks for
/// what it names. A pure function of its two texts.
public final class Classifier {
    /// How much more making weighs than serving, line for line: makers list what they also do.
    private static final double MAKING = 1.3;

    private final Vocabulary vocabulary;
    private final ScopeReader scopes;
    private final Optional<String> wholesale;
    private final Optional<String> retail;

    public Classifier(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.scopes = new ScopeReader(vocabulary);
        wholesale = vocabulary.industryOf(Sense.WHOLESALE);
        retail = vocabulary.industryOf(Sense.RETAIL);
    }

    /// Whether a name is that of a part of another firm.
    public boolean isBranch(String name) {
        return vocabulary.signsInName(name).contains(Sense.BRANCH);
    }

    /// @param name as registered; empty where it was left out
    /// @param scope of business as registered; may be empty
    public Classified classify(String name, String scope) {
        return vocabulary
                .industryInName(name)
                .map(word -> Classified.of(word, IndustryReason.NAME))
                .orElseGet(() -> new Firm(name, scope).classified());
    }

    /// One firm while it is read.
    private final class Firm {
        private final String scope;
        private final Optional<Word> goodInName;
        private final Optional<Word> serviceInName;
        private final boolean isShop;
        private final boolean isTrader;
        private final boolean isCooperative;
        private final LineEvidence made = new LineEvidence();
        private final LineEvidence served = new LineEvidence();
        private final LineEvidence listed = new LineEvidence();
        private double traded;
        private boolean sellsToTrade;
        private boolean sellsToHouseholds;

        /// Whether it makes things whose words are unknown or tell nothing.
        private boolean makesOther;

        Firm(String name, String scope) {
            this.scope = scope;
            goodInName = vocabulary.productInName(name).filter(w -> w.sense() != Sense.VAGUE);
            serviceInName = vocabulary.serviceInName(name);
            Senses signs = vocabulary.signsInName(name);
            isShop = signs.contains(Sense.SHOP);
            isTrader = isShop || signs.contains(Sense.TRADER);
            isCooperative = signs.contains(Sense.COOPERATIVE);
        }

        Classified classified() {
            List<ScopeLine> lines = scopes.read(scope);
            for (int i = 0; i < lines.size(); i++) {
                weigh(lines.get(i), LineEvidence.weightOf(i));
            }
            if (!made.isEmpty()) {
                return maker();
            }
            if (makesOther) {
                return goodInName
                        .map(word -> Classified.of(word, IndustryReason.NAME))
                        .orElse(Classified.UNCLEAR);
            }
            boolean isServing =
                    served.holds(serviceInName)
                            || (isTrader ? 0 : served.total()) >= traded + listed.total();
            if (!served.isEmpty() && isServing) {
                return served.best(serviceInName);
            }
            if (isTrader || traded > 0) {
                return trade();
            }
            if (!listed.isEmpty()) {
                return listed.holds(goodInName) || !listed.isVague()
                        ? listed.best(goodInName).because(IndustryReason.LIST)
                        : trade();
            }
            return goodInName
                    .or(() -> serviceInName)
                    .map(word -> Classified.of(word, IndustryReason.NAME))
                    .orElse(Classified.UNCLEAR);
        }

        private Classified maker() {
            if (made.holds(goodInName)) {
                return made.best(goodInName);
            }
            boolean isServing =
                    served.holds(serviceInName) || served.total() > MAKING * made.total();
            return isServing ? served.best(serviceInName) : made.best(Optional.empty());
        }

        private void weigh(ScopeLine line, double weight) {
            sellsToTrade |= line.is(Sense.WHOLESALE);
            sellsToHouseholds |= line.is(Sense.RETAIL);
            Optional<Word> product = vocabulary.product(line.phrase());
            if (line.is(Sense.GROW) || isCooperative) {
                Optional<Word> crop = vocabulary.crop(line.whole());
                if (crop.isPresent()) {
                    made.add(crop.get(), line.phrase(), weight);
                    return;
                }
            }
            boolean isProcess =
                    product.isPresent()
                            && product.get().sense() == Sense.PROCESS
                            && !line.is(Sense.SERVE)
                            && !line.isTraded();
            if (line.is(Sense.MAKE) || isProcess) {
                make(line, product, weight);
                return;
            }
            Optional<Word> service =
                    line.isTraded() && !line.is(Sense.SERVE)
                            ? Optional.empty()
                            : vocabulary.service(line.whole());
            boolean tellsService =
                    service.isPresent()
                            && (line.is(Sense.SERVE)
                                    || product.isEmpty()
                                    || service.get().isLongerThan(product.get()));
            if (tellsService) {
                served.add(service.get(), line.whole(), weight);
            } else if (line.isTraded() || line.is(Sense.RUN)) {
                traded += weight;
            } else if (product.isPresent() && line.isBare()) {
                listed.add(product.get(), line.phrase(), weight);
            }
        }

        private void make(ScopeLine line, Optional<Word> product, double weight) {
            if (product.isPresent()) {
                if (product.get().sense() == Sense.VAGUE) {
                    makesOther = true;
                } else {
                    made.add(product.get(), line.phrase(), weight);
                }
                return;
            }
            Optional<Word> service = vocabulary.service(line.whole());
            if (service.isPresent()) {
                served.add(service.get(), line.whole(), weight);
            } else {
                makesOther = true;
            }
        }

        private Classified trade() {
            boolean toHouseholds = isShop || sellsToHouseholds && !sellsToTrade;
            Optional<String> industry = toHouseholds ? retail : wholesale;
            return industry.isEmpty()
                    ? Classified.UNCLEAR
                    : new Classified(industry, IndustryReason.TRADE, "");
        }
    }
}
