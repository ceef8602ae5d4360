% Rearranging, polynomials, interpolation, signals, networks, quadrature, cells: gradients against differences (__ad_judge__).
warning ("off", "all");
A = [2.1 0.4 -0.3; 0.5 1.7 0.2; -0.6 0.3 1.9];
B = [1 -2 0.4; 0.5 3 -1];
c = [0.3; -1.2; 0.8; 2.2; -0.4];
p = [0.7 -1.1 0.4 2];
N = reshape (sin (1:24), 2, 3, 4);
q = [0.5 1.3 2.6 3.2];
xs = 1:4;
f = [0.3 1.2 0.7 2.1];
e = zeros (0, 3);
z = c + 1i * flipud (c);

t = {
  {@(x) reshape(x, 3, 2), B}; {@(x) reshape(x, [], 2), B}; {@(x) reshape(x, [4 6]), N}; {@vec, B}; {@(x) vec(x, 2), B}; {@(x) squeeze(x(1, :, :)), N};
  {@(x) permute(x, [3 1 2]), N}; {@(x) ipermute(x, [3 1 2]), N}; {@(x) permute(x, [2 1]), e}; {@flip, B}; {@(x) flip(x, 2), B}; {@fliplr, B}; {@flipud, B}; {@(x) flip(x, 3), N};
  {@rot90, B}; {@(x) rot90(x, 2), B}; {@(x) rot90(x, -1), B}; {@(x) rotdim(x, 1), B}; {@(x) circshift(x, 1), B}; {@(x) circshift(x, 1, 2), B}; {@(x) circshift(x, [1 2]), B};
  {@(x) circshift(x, -2), c}; {@(x) shift(x, 2), c}; {@(x) shiftdim(x, 1), N}; {@(x) repmat(x, 2, 3), B}; {@(x) repmat(x, [1 2 2]), B}; {@(x) repmat(x, 2), 3};
  {@(x) repmat(x, 0, 2), B}; {@(x) repelem(x, 2), c'}; {@(x) repelem(x, 2, 3), B}; {@(x) repelems(x, [1 2; 2 3]), c'}; {@(x) resize(x, 3, 4), B}; {@(x) resize(x, 1, 2), B};
  {@(x) postpad(x, 4), c}; {@(x) postpad(x, 7), c}; {@(x) prepad(x, 7), c}; {@(x) prepad(x, 3), c}; {@(x) postpad(x, 5, 1, 2), B}; {@(x) prepad(x, 5, 0, 2), B};
  {@(x) blkdiag(x, x), B}; {@(x) horzcat(x, x), B}; {@(x) vertcat(x, x), e}; {@(x) cat(1, x, x), N}; {@(x) cat(4, x, x), N}; {@vech, A}; {@(x) full(x), B}; {@nonzeros, B};
  {@(a, b) linspace(a, b, 5), 1, 3}; {@(a, b) linspace(a, b, 3), [1; 2], [3; 5]}; {@(a) linspace(a, 4), 1}; {@(a, b) logspace(a, b, 4), 0.1, 0.5};
  {@(x) merge(true, x, 2), B}; {@(x, y) merge([true false true], x, y), [1 2 3], [4 5 6]}; {@(x) x(sub2ind (size (x), [1 2], [2 3])), B}; {@(x) triu(x) + tril(x, -1), A};
  {@(x, y) blkdiag(x, y), A, B}; {@(x) bsxfun(@plus, x, [1 2 3]), B}; {@(x, y) bsxfun(@times, x, y), B, [1 2 3]}; {@(x, y) bsxfun(@(a, b) a .^ 2 + b, x, y), B, [1; 2]};
  {@(x, y) bsxfun(@max, x, y), B, [0.1 0.2 0.3]}; {@(x, y) bsxfun(@rdivide, x, y), B, [1; 2]}; {@(x, y) bsxfun("minus", x, y), B, [1; 2]}; {@(x, y) bsxfun(@power, abs (x), y), B, [1; 2]};
  {@(x) cellfun(@(v) sum(v(:) .^ 2), {x, 2 * x}), B}; {@(x) cellfun(@(v) v .^ 2, {x, 2 * x}, "UniformOutput", false), B}; {@(x) cellfun(@sum, {x(:), x(:)}), B}; {@(x) cellfun("numel", {x}) * x, B};
  {@(x) arrayfun(@(k) x(k) ^ 2, 1:3), B}; {@(x) arrayfun(@(k) x(:, k), 1:3, "UniformOutput", false), B}; {@(x, y) arrayfun(@(a, b) a * b, x, y), B, B + 1};
  {@(x) structfun(@(v) sum(v(:)), struct("a", x, "b", 2)), B}; {@(x) struct2cell(structfun(@(v) v * 2, struct("a", x), "UniformOutput", false)), B}; {@cellfun_two, B};
  {@(x) num2cell(x), B}; {@(x) num2cell(x, 1), B}; {@(x) mat2cell(x, [1 1], [2 1]), B}; {@(x) cell2mat(mat2cell (x, [1 1], [2 1])), B}; {@(x) cellslices(x, [1 2], [2 3], 2), B};
  {@(x) cell2mat(num2cell (x)), B}; {@(x) [num2cell(x){:}], B}; {@(x) vertcat({x; 2 * x}{:}), B}; {@(x) nthargout(2, @max, x) * x, c'}; {@(x) nthargout(1, @max, x), c};
  {@(x) ifelse(x > 0, x, 0), B}; {@(x) accumarray([1 2; 2 2; 1 1; 1 1; 2 1], x), c}; {@(x) validated(x), B}; {@(x) swapbytes1(x), B}; {@(x) deal(x), B}; {@(x) inputs(x), B};
  {@containers_of, c}; {@maps, c}; {@(x) feval(@(y) y * 2, x), B}; {@(x) feval("plus", x, 1), B}; {@(x) cellfun(@plus, {x}, {2}, "UniformOutput", false){1}, B};
  {@(x) func2str(@(y) y)(1) * 0 + x, B}; {@(x) idx_of(x), c}; {@(x) subsindex1(x), c}; {@(x) double(single (2)) * x, B}; {@(x) cast(x, "double") * 2, B};
  {@(p, x) polyval(p, x), p, q}; {@(p) polyval(p, 2), p}; {@(p, x) polyval(p, x, [], [1; 2]), p, q}; {@(x, y) polyfit(x, y, 2), q, f}; {@polyfit_three, q, f}; {@(x) polyder(x), p};
  {@(x) polyint(x), p}; {@(x, y) polyder(x, y), p, [1 2 3]}; {@roots, [1 -6 11 -6]}; {@(x) sort(real (roots (x))), [1 -6 11 -6]}; {@(x) poly(x), [1 2 3]}; {@(x) poly(x), A};
  {@(x, y) conv(x, y), p, c}; {@(x, y) conv(x, y, "same"), c, [1 2 3]'}; {@(x, y) conv(x, y), z, c}; {@(x, y) deconv(x, y), conv(p, [1 2 3]), [1 2 3]}; {@(p) polyaffine(p, [1 2]), p};
  {@(p, x) polyvalm(p, x), p, A}; {@(x) ppval(mkpp ([0 1 2], x), [0.5 1.5]), [1 2; 3 4]}; {@(v) ppval(mkpp ([0 1 2], [1 2; 3 4]), v), [0.5 1.5]}; {@(y) ppval(spline (xs, y), 2.3), f};
  {@(x) polyreduce(x), p}; {@(p) residue1(p), [1 2]}; {@(x) mpoles1(x), p}; {@(x) ppval(ppder (mkpp ([0 1 2], x)), 0.5), [1 2 5; 3 4 1]}; {@(x) ppval(ppint (mkpp ([0 1 2], x)), 0.5), [1 2; 3 4]};
  {@(y, v) interp1(xs, y, v), f, [1.3 2.6 3.9]}; {@(x, y, v) interp1(x, y, v), q, f, [0.7 1.9 3.1]}; {@(y, v) interp1(y, v), f, [1.3 2.6]}; {@(y, v) interp1(xs, y, v, "linear", "extrap"), f, [0.5 4.5]};
  {@(y, v) interp1(xs, y, v, "spline"), f, [1.3 2.6]}; {@(y, v) interp1(xs, y, v, "pchip"), f, [1.3 2.6]}; {@(y, v) interp1(xs, y, v, "cubic"), f, [1.3 2.6]}; {@(y, v) interp1(xs, y, v, "nearest"), f, [1.3 2.6]};
  {@(y, v) interp1(xs, y, v, "previous"), f, [1.3 2.6]}; {@(y, v) interp1(xs, y, v, "linear", 0), f, [0.5 2.6]}; {@(y, v) interp1(xs', [y', 2 * y'], v), f, [1.3; 2.6]}; {@(y, v) spline(xs, y, v), f, [1.3 2.6]};
  {@(x, y, v) spline(x, y, v), q, f, [0.7 1.9]}; {@(y, v) pchip(xs, y, v), f, [1.3 2.6]}; {@(x, y, v) pchip(x, y, v), q, f, [0.7 1.9]}; {@(z, x, y) interp2(z, x, y), A, [1.3 2.2], [1.7 2.4]};
  {@(z, x, y) interp2(1:3, 1:3, z, x, y), A, [1.3 2.2], [1.7 2.4]}; {@(z, x, y) interp2(z, x, y, "nearest"), A, [1.3 2.2], [1.7 2.4]}; {@(z, x, y) interp2(z, x, y, "cubic"), magic(4), [1.3 2.2], [1.7 2.4]};
  {@(z, x, y) interp2(z, x, y, "spline"), magic(4), [1.3 2.2], [1.7 2.4]}; {@(v, x) interpn(v, x, 1.5, 2.2), N, 1.3}; {@(v, x) interp3(v, x, 1.5, 2.2), N, 1.3};
  {@(x) filter([1 2], [1 0.5], x), c}; {@(b, a, x) filter(b, a, x), [1 2 3], [1 0.5 0.2], c}; {@(b, a, x) filter(b, a, x), [1 2], [2 0.5 0.2], c'}; {@(b, x) filter(b, 1, x), [1 2], A}; {@(x) filter(1, [1 0.5], x, [], 2), A};
  {@(x, s) filter([1 2], [1 0.5], x, s), c, 0.3}; {@(b, x) filter2(b, x), [1 2; 3 4], A}; {@(x, y) conv2(x, y), A, B}; {@(x, y) conv2(x, y, "same"), A, B}; {@(x, y) conv2(x, y, "valid"), A, [1 2; 3 4]};
  {@(u, v, x) conv2(u, v, x), [1; 2], [3 4], A}; {@(x, y) convn(x, y), A, [1 2]}; {@(x, y) fftconv(x, y), c, [1; 2]}; {@(b, x) fftfilt(b, x), [1; 2], [3; 4; 1]}; {@(b, x) fftconv(b, x), [1 2], [3 4 1]}; {@(x) detrend(x), c}; {@fftshift, c}; {@ifftshift, c};
  {@(x) abs(fft (x)) .^ 2, c}; {@fft, c}; {@fft, z}; {@ifft, z}; {@(x) fft(x, 8), c}; {@(x) fft(x, 3), c}; {@(x) fft(x, [], 2), A}; {@(x) ifft(x, 8), c}; {@(x) ifft(x, 3), z}; {@(x) real(ifft (fft (x) .* fft ([1; 2; 3; 0; 0]))), c};
  {@fft2, A}; {@ifft2, A}; {@(x) fft2(x, 4, 4), A}; {@fftn, N}; {@ifftn, N}; {@(x) abs(fft2 (x)) .^ 2, A}; {@(x) fft(x, 8, 2), A}; {@(x) periodogram(x), c}; {@(x) unwrap(x), c}; {@sinc, c}; {@(b) abs(freqz (b, 1, 4)), [1 2 3]};
  {@(x) del2(x), magic(5)}; {@(x) gradient(x), c'}; {@(x) gradient(x, 0.5), A}; {@grad_two, A}; {@(x) cross(x(1:3), [1; 2; 3]), c}; {@cart2pol1, 0.3, 0.7}; {@pol2cart1, 0.3, 0.7}; {@cart2sph1, 0.3, 0.7, 1.1}; {@sph2cart1, 0.3, 0.7, 1.1};
  {@(x, y) polyarea(x, y), [0 1 1 0.2], [0 0 1 1.3]}; {@(x) idivide(int32 (7), int32 (2)) * 0 + 1, 2}; {@(x) nchoosek(4, 2) * x, 2}; {@(x) perms(x), [1 2 3]}; {@(x) nchoosek(x, 2), [1 2 3]}; {@primes1, 2}; {@(x) hypot(x, 1) + cummax (x), c};
  {@sigmoid, B}; {@softmax, B}; {@(x) softmax(x), c'}; {@(x) log_loss(sigmoid (x), [1 0 1; 0 1 0]), B}; {@(x) normalize_features(x), A}; {@(x) poly_features(x, 3), c}; {@(w) nn_numparams([2 3 1]) * w, 2}; {@unrolled, B, [1 2 3; 4 5 6](:, 1:3)};
  {@(x) onehot([1; 2], 2) * x, B}; {@(x) accuracy([1; 2], [1; 2]) * x, B}; {@backprop, 0.3 * sin(1:9)'}; {@backprop_all, 0.3 * sin(1:9)', [0.1 0.2; 0.3 0.5; 0.9 0.4]}; {@backprop_softmax, 0.3 * sin(1:17)'};
  {@(t, x) nn_forward(t, [2 2 1], x), 0.3 * sin(1:9)', [0.1 0.2; 0.3 0.5; 0.9 0.4]}; {@(t) nn_forward(t, [2 3 2], [1 2], "Activation", "tanh", "Output", "softmax"), 0.3 * sin(1:17)'};
  {@(x) step_function(x) .* x, B}; {@predict, 0.3 * sin(1:9)'}; {@random1, B};
  {@(a) integral(@(x) a * x .^ 2, 0, 1), 2}; {@(a) quad(@(x) a * x .^ 2, 0, 1), 2}; {@(a) quadgk(@(x) a * x .^ 2, 0, 1), 2}; {@(a) quadv(@(x) a * x .^ 2, 0, 1), 2}; {@(a) quadl(@(x) a * x .^ 2, 0, 1), 2};
  {@(a) integral(@(x) x .^ 2, 0, a), 2}; {@(a) quadcc(@(x) a * x .^ 2, 0, 1), 2}; {@(a) dblquad(@(x, y) a * x .* y, 0, 1, 0, 1), 2}; {@(a) integral2(@(x, y) a * x .* y, 0, 1, 0, 1), 2}; {@(a) trapz(linspace (0, a, 5) .^ 2), 2};
  {@(x) int32(3) * 0 + 1 == 1, 3}; {@(x) legendre(2, x), [0.1 0.4]}; {@(x) ellipke(x), [0.3 0.5]}; {@ellipke_two, [0.3 0.5]}; {@(a, b) beta(a, b), 1.5, 2.5}; {@(a, b) betaln(a, b), 1.5, 2.5}; {@(a) bincoeff(5, 2) * a, 2}; {@(x) rescale(x), A}; {@(x) rat1(x), 2};
  {@(x) cosint(x), 2}; {@(x, y) realpow(x, y), 2, 3}; {@(x) primes(20)(1:3) .* x, 3}; {@(x) sum(fix (x)) * x, 2.5}; {@(x) gcd(4, 6) * x, 2.5}; {@(x) lcm(4, 6) * x, 2.5}; {@(x) sub_fun(x), c}; {@(x) nthroot(x, 3), c}; {@(x, n) x ^ n, 2, 3};
};
function y = ellipke_two (x), [k, e] = ellipke (x); y = k .* e; end
function y = cellfun_two (x), [a, b] = cellfun (@(v) deal (v ^ 2, v), num2cell (x)); y = a .* b; end
function y = validated (x), validateattributes (x, {"numeric"}, {}); y = x; end
function y = swapbytes1 (x), y = x; end
function y = inputs (varargin), y = varargin{1} * nargin; end
function y = containers_of (x), s = {}; s{end+1} = x; s{3}.a = x .^ 2; q = struct ("m", {s}); y = q.m{1} + q.m{3}.a; end
function y = maps (x)
  m = containers.Map (); m("a") = x; m("b") = x .^ 2; v = m.values ();
  m("a") += 1; y = m("a") .* v{2} + numel (m.keys ()); n = containers.Map ({"u", "v"}, {x, 2}); y += n("u") * n("v");
  o = containers.Map ("KeyType", "double", "ValueType", "any"); o(3) = x; y += o(3); c = values (n, {"u"}); y += c{1};
end
function y = idx_of (x), [~, i] = sort (x); y = x(i) .* i; end
function y = subsindex1 (x), k = find (x == max (x)); y = x(k) ^ 2; end
function y = polyfit_three (x, y), [p, s, mu] = polyfit (x, y, 2); y = p; end
function y = residue1 (p), [r, q, k] = residue (p, [1 3 2]); y = r; end
function y = mpoles1 (x), y = x; end
function y = grad_two (x), [a, b] = gradient (x); y = {a, b}; end
function y = cart2pol1 (a, b), [t, r] = cart2pol (a, b); y = [t, r]; end
function y = pol2cart1 (a, b), [t, r] = pol2cart (a, b); y = [t, r]; end
function y = cart2sph1 (a, b, c), [t, r, s] = cart2sph (a, b, c); y = [t, r, s]; end
function y = sph2cart1 (a, b, c), [t, r, s] = sph2cart (a, b, c); y = [t, r, s]; end
function y = primes1 (x), y = x * isprime (7); end
function y = random1 (x), y = x + 0 * rand (size (x)); end
function y = rat1 (x), y = x; end
function y = unrolled (a, b), v = nn_unroll ({a, b}); c = nn_reshape (v, [2 2 2]); y = c{1} * c{2}'; end
function y = sub_fun (x), y = 0; for v = x', y = y + v ^ 2; end, while y > 3, y = y / 2; end, end
function y = backprop (w), [J, g] = nn_backprop (w, [2 2 1], [0.1 0.2; 0.3 0.5; 0.9 0.4], [1; 0; 1], 0.1); y = J; end
function y = backprop_all (w, X), [J, g] = nn_backprop (w, [2 2 1], X, [1; 0; 1], 0.1); y = J + sum (g) / 5; end
function y = backprop_softmax (w), o.Output = "softmax"; o.Activation = "relu"; [y, g] = nn_backprop (w, [2 3 2], [0.1 0.2; 0.3 0.5], [1; 2], 0.1, o); y += g' * g; end
function y = predict (w), y = nn_predict (w, [2 2 1], [0.1 0.2; 0.3 0.5; 0.9 0.4]); end
wrong = 0;
for k = 1:numel (t)
  text = __ad_judge__ (t{k}{:});
  if (! isempty (text))
    printf ("%s, %s %s: %s\n", disp (t{k}{1})(1:end-1), class (t{k}{2}), mat2str (size (t{k}{2})), text);
    wrong++;
  end
end
printf ("%d functions, %d wrong\n", numel (t), wrong);
