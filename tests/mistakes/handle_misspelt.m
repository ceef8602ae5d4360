cellfun (@sigmod, {1})
