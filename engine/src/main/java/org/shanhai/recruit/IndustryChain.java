package org.shanhai.recruit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// The industry chain of a place.
///
/// @param focus the industries asked of
/// @param nodes by tier, the largest first
public record IndustryChain(Place place, List<Industry> focus, List<Node> nodes, List<Link> links) {
    public IndustryChain {
        focus = List.copyOf(focus);
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    public List<Node> in(Tier tier) {
        return nodes.stream().filter(node -> node.tier() == tier).toList();
    }

    public Optional<Node> find(Industry industry) {
        return nodes.stream().filter(node -> node.industry().equals(industry)).findFirst();
    }

    /// What is to be called for: first what would keep most here, then those of which that cannot
    /// be told, in the order of nodes; behind them, in the same order, what is dirtier than what
    /// the place makes.
    public List<Node> gaps() {
        return nodes.stream()
                .filter(Node::isGap)
                .sorted(
                        Comparator.comparing(Node::isDirtier)
                                .thenComparingDouble(node -> -node.keeping().kept().orElse(-1)))
                .toList();
    }
}
