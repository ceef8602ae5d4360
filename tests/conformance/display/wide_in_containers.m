% rows are split by what the indentation leaves; ranges count otherwise
c = {1:40}
c = {(1:31) + 0}
c = {{1:16}}
s.x = repmat(100.25, 1, 9)
s.y = {true(2, 33)};
s
c = {repmat(int8(5), [2 37 2]), 3}
c = {repmat(1.5, [1 12 2])}
x = (1:12) * (1+2i)
x = repmat(int8(5), [2 27 2])
