feval ("sigmod", 3)
