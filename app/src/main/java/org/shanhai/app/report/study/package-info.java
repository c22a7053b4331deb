/// What a report says, gathered before anything is drawn: the region, its estimate and the answers
/// of each question that the page shows.
///
/// [Study] is the whole; it knows the words of the page as well. [TradeStudy] asks of supply
/// chains, fitted or surveyed, and the others ask a question each. Only this package of the report
/// asks the engine.
@NullMarked
package org.shanhai.app.report.study;

import org.jspecify.annotations.NullMarked;
