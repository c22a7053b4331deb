/// A register of firms on a cluster, in four steps: every row is read as a firm and kept
/// ([FirmRows], the dear step, done part by part so that a stopped run goes on); codes that stand
/// in several rows are found ([Twice]); what is left is counted ([Counting]); and firms and rows
/// left out are written by part ([Outputs]).
@NullMarked
package org.shanhai.cluster.register;

import org.jspecify.annotations.NullMarked;
