% the names of types in messages
1;
function t(f), try, f(); disp('fine'), catch e, printf('%s\n', e.message), end, end
s.a = 1;
t(@() {1} + 1), t(@() 1 + {1}), t(@() {1} + 'a'), t(@() {1} + 'ab'), t(@() {1} + true), t(@() {1} + (1:3)), t(@() {1} + eye(2)), t(@() {1} + 1i), t(@() {1} + single(1)), t(@() {1} + int8([1 2]))
t(@() s + 1), t(@() [s s] * 2), t(@() @sin + 1), t(@() 1 .* @sin), t(@() s & 1), t(@() s == s), t(@() {1} < {2})
t(@() int8(1) + int16(1)), t(@() int8([1 2]) .* uint8(1)), t(@() int8(1) + 1i), t(@() int32([1 2]) * [1; 2]), t(@() [1 2; 3 4] \ int8([1; 2])), t(@() int8(1) & int16(1)), t(@() int8(1) == int16(1)), t(@() int8(1) == 1i)
t(@() -{1}), t(@() !s), t(@() {1}'), t(@() @sin'), t(@() ones(2, 2, 2)'), t(@() +s), t(@() -@sin)
t(@() true:3), t(@() {1}:3), t(@() int8(1):int16(3)), t(@() int8(1):0.5:3), t(@() int8(1):200), t(@() 1:Inf), t(@() int8(1):NaN)
t(@() NaN & 1), t(@() ![1 NaN]), t(@() int8(complex(1, 2))), t(@() logical('a')), t(@() double({1})), t(@() logical(NaN))
