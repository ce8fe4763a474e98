-- The id of a deadline is made of its case, chain, round and step: the constraint said the same again, at the price of an
-- index that nothing read.
ALTER TABLE deadline DROP CONSTRAINT deadline_case_id_chain_round_step_key;
