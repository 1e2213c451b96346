package com.mastertrade.engine.risk;

import com.mastertrade.engine.signal.Intent;
import java.util.Optional;

/** A close or an adjustment before the rules; {@code exposure} is the position it would reduce. */
record ReduceProposal(Intent intent, Breakers breakers, Optional<Exposure> exposure) {}
