% widths and digits of num2str, mat2str and str2double
c = {[1 10; -5 3], [-100 5], int8([-100 5]), [NaN NaN], [Inf -Inf], [1 NaN; -10 Inf], [1e15 1], [1e16 1], [1.5 -2.5], ...
     [1e5+.5 1], [1.5 NaN], [NaN; 1.5], [1e20 1.5], 12345.678901234567, 1e10+.5, single(123456.789), [0.5; 10.25; -100], ...
     [1+2i; -3.5-4i], 1+1e-5i, complex(NaN, 1), [10+200i 1-1i], complex(135.3, Inf), reshape(1:8, 2, 2, 2), -0, NA, 1e23};
for k = 1:numel(c), x = num2str(c{k}), end
x = num2str([pi -1], 3), x = num2str(int8([5 10]), 2), x = num2str([1+2.5i pi], 3), x = num2str(12345.678, 8)
x = num2str([1.5 2.5; 3 4], '%5.1f'), x = num2str([1 2; 3 4], '%d,%d;'), x = num2str([1+2i 3], '%f ')
t = {'1,000', ' 1.5 ', '1e3', '1d3', '--1', '-+Inf', '1 + 2i', 'i*2', '2i+1', '1+i2', '1i2', '1 2', 'Infinity', 'NA', '.', '5 i', '1e400', '0j'};
for k = 1:numel(t), printf('%s -> ', t{k}), disp(str2double(t{k})), end
