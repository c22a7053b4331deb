package org.shanhai.plan;

import java.util.HashMap;
import java.util.Map;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Closure;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// Who buys of whom by the estimated trade; a system is solved for each cell when first asked for.
final class FittedChain implements Netting.Chain {
    private final SupplyChains chains;
    private final RoleShares shares;
    private final Closure closure;
    private final Map<Netting.Cell, Matrix> responses = new HashMap<>();
    private final Map<Netting.Cell, Matrix> displacing = new HashMap<>();

    FittedChain(SupplyChains chains, RoleShares shares) {
        this.chains = chains;
        this.shares = shares;
        closure = chains.technology().widest();
    }

    @Override
    public synchronized double made(Netting.Cell first, Netting.Cell in) {
        return responses.computeIfAbsent(first, this::response).get(unit(in), in.industry());
    }

    private Matrix response(Netting.Cell first) {
        Economy economy = chains.economy();
        Matrix change = Matrix.zeros(economy.placeCount(), economy.industryCount());
        change.set(unit(first), first.industry(), 1);
        return economy.respond(change, closure).values();
    }

    @Override
    public double worth(String key, Role role, Netting.Cell first) {
        return chains.findIndicator(key)
                .map(indicator -> worth(indicator, role, first))
                .orElse(0.0);
    }

    @Override
    public synchronized double displaced(String key, Role role, Netting.Cell first) {
        return chains.findIndicator(key)
                .filter(indicator -> indicator.isKnown(first.industry()))
                .map(indicator -> displaced(indicator, role, first))
                .orElse(0.0);
    }

    private double displaced(NationalExtension indicator, Role role, Netting.Cell first) {
        Matrix displaced =
                displacing.computeIfAbsent(
                        first, one -> chains.economy().displaced(unit(one), one.industry()));
        double sum = 0;
        for (int q = 0; q < displaced.rows(); q++) {
            double less = displaced.get(q, first.industry());
            sum += less * shares.worth(indicator, role, q, first.industry());
        }
        return sum;
    }

    private double worth(NationalExtension indicator, Role role, Netting.Cell first) {
        return indicator.isKnown(first.industry())
                ? shares.worth(indicator, role, unit(first), first.industry())
                : 0;
    }

    private int unit(Netting.Cell cell) {
        Region region = chains.region();
        return region.places().unitNumber(region.places().get(cell.place()));
    }
}
