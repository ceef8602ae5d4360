format short
S = sparse([1 0 2;0 0 3.5])
S(1,1)
issparse(S(1,1))
S(1,:)
S(:)
sparse(2,3)
sparse(0,3)
sparse([])
sparse(3)
sparse(0)
sparse([true false;false true])
sparse([1+2i 0;0 3])
-S
S'
S+1
S*2
S.*[1 2 3;4 5 6]
S.^2
S.^0
2.^S
S>1
S==0
S~=0
!S
S&1
[S;S]
[S, [1;2]]
sum(S)
sum(S,2)
prod(S)
max(S)
any(S)
all(S)
cumsum(S)
S*[1;2;3]
S*S'
[1 2]*S
nnz(S), nzmax(S)
[i,j,v]=find(S)
c = {S, sparse(2,2), sparse(1)}
s.a = S; s
disp(S)
class(S), size(S), numel(S)
S(2,2)=7
S(:,1)=[]
x = sparse([1e10 1;0 1e-3])
y = sparse([NaN 1;0 Inf])
z = sparse([-1 2; 0 100.25])
issparse(sum(sum(S)))
a = sum(sum(S))
abs(S)
cos(S)
sqrt(-S)
sparse([2 0;0 4])\[1;2]
double(sparse([true false]))
logical(S)
typecast(1,'double');
isreal(S), isnumeric(S), islogical(S>1), isfloat(S), isa(S,'double'), isa(S,'float')
speye(3)
x = sparse([1 0;0 2.5]); 
format long
x, pi*x
sparse(1.5+2.25i)
sparse([1.5+2.25i 3; 0 100])
format short e
x
format compact
x
sparse(2,2), sparse(3), c={x}
format
format short g
x
format bank
x
sparse([1.5+2i])
format hex
x
format +
x
sparse([1+1i -2])
format rat
x
format
s = sparse([1 2],[1 1000],[1 2]); s
sparse(1e5,1e5)
n = sparse(1:7,1:7,1);n(8,8)=0; n
sparse([1 NaN -Inf NA])
sparse([1e5+0.5 1])
sparse([1e-10 1e10 123456 1234567.5])
x = sparse(ones(100,100)); x(1)=0; disp(x(1:2,1:2)), y = x(:,:);
evalc('y')(1:100)
x = sparse(ones(200,200)); x(1)=0; evalc('x')(1:80)
x = sparse(ones(20,20)); x(1)=0; evalc('x')(1:80)
x = sparse(1:3,1:3,[1 2 3]);
display(x)
x(:,[])
sizeof(x)
num2str(sparse([1 2]))
mat2str(sparse([1 0;0 2]))
mat2str(sparse([true false]))
sprintf('%d ', sparse([1 0 3]))
int2str(sparse([1.2 0]))
fprintf('%g\n', sparse([1 0]))
disp(sparse(2,2)), disp(sparse(3)), disp(sparse([]))
for k=sparse([1 0;0 2]), k, end
for k=sparse([1 0 3]), k, end
if sparse([1 0]), disp('yes'), else disp('no'), end
if sparse([1 2]), disp('yes'), else disp('no'), end
if sparse(0,0), disp('yes'), else disp('no'), end
while sparse(0), end
x = sparse(1) && 1
x = sparse([1 0]) || 0
x = !sparse(1)
x = sparse(3) || error('x');
switch sparse(3), case 3, disp three, otherwise, disp other, end
q.b = sparse(2); q.b(3) = 5; q
c = cell(1,2); c{1} = sparse([1 2]); c{1}(2)
[sparse([1 2])](2)
w.y=sparse(eye(2)); w.y(:,1)
ones(2)(:,sparse(1))
