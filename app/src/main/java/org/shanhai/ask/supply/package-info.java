/// Questions about supply chains.
@NullMarked
package org.shanhai.ask.supply;

import org.jspecify.annotations.NullMarked;
