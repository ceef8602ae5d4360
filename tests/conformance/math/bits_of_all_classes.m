% bitwise functions
bitand(12, 10), bitand(uint8(12), 10), bitand(true, 3), bitand(true, true), class(ans), bitand(single(5), 3), class(ans), bitor(uint8(1), 300), bitxor(uint8([1 2 3]), uint8(255)), bitand(2^60, 2^60), bitand(NaN, 1), bitand([], 1)
bitshift(1, 3), bitshift(16, -2), bitshift(uint8(255), 1), bitshift(int8(127), 1), bitshift(int8(1), 7), bitshift(1, [1 2 3]), bitshift(1, 52), bitshift(1, 53), bitshift(uint8(255), 1, 4)
bitcmp(uint8(5)), bitcmp(int8(5)), bitcmp(5, 3), bitget(100, 8:-1:1), bitset(10, 1), bitset(uint8(10), [1 3]), bitset(10, 2, 0), bitset(10, [1 2], [1 0])
try, bitand(uint8(1), int8(1)), catch e, disp(e.message), end
try, bitand([1 2 3], [1 2]), catch e, disp(e.message), end
try, bitand('a', 3), catch e, disp(e.message), end
try, bitshift(1, 1.5), catch e, disp(e.message), end
try, bitshift({1}, 1), catch e, disp(e.message), end
try, bitget(5, 0), catch e, disp(e.message), end
try, bitset(-1, 1), catch e, disp(e.message), end
try, bitcmp({1}), catch e, disp(e.message), end
