% class, isa, cast, typecast, predicates
class(1),class({}),class(@sin)
try, class(), catch err, disp(strtok(err.message, "\n.")), end
isa(1,'numeric')
isa(1,'float')
isa(int8(1),'integer')
isa(1,{'double','single','numeric'})
try, isa(1,1), catch err, disp(strtok(err.message, "\n.")), end
isa(true,'numeric')
isa('a','char')
try, isa(1), catch err, disp(strtok(err.message, "\n.")), end
cast(1.7,'int8')
try, cast(1,'foo'), catch err, disp(strtok(err.message, "\n.")), end
try, cast(1,1), catch err, disp(strtok(err.message, "\n.")), end
try, cast({},'int8'), catch err, disp(strtok(err.message, "\n.")), end
cast('a','double')
cast([1 2],'logical')
typecast(single(1),'uint32')
typecast(uint8([0 0 128 63]),'single')
typecast(1,'uint8')
try, typecast([1 2],'foo'), catch err, disp(strtok(err.message, "\n.")), end
try, typecast(uint8([1 2 3]),'uint16'), catch err, disp(strtok(err.message, "\n.")), end
try, typecast({1},'uint8'), catch err, disp(strtok(err.message, "\n.")), end
typecast('abcd','uint8')
typecast(uint8([97 98]),'char')
typecast(uint8([1;2]),'uint16')
typecast(true,'uint8')
typecast([1 2;3 4],'uint8')
try, typecast(1,'double complex'), catch err, disp(strtok(err.message, "\n.")), end
isreal({1})
isreal(complex(1,0))
iscomplex(complex(1,0))
isnumeric(true)
islogical(true)
isbool(1)
isfloat(single(1))
isinteger(int8(1))
is_function_handle(@sin)
iscellstr({'a',1})
isstruct(1)
ischar('a')
iscell({})
try, isnumeric(), catch err, disp(strtok(err.message, "\n.")), end
try, isreal(1,2), catch err, disp(strtok(err.message, "\n.")), end
try, logical([1 NaN]), catch err, disp(strtok(err.message, "\n.")), end
logical([2 0])
try, logical('a'), catch err, disp(strtok(err.message, "\n.")), end
try, logical({1}), catch err, disp(strtok(err.message, "\n.")), end
logical(1i)
logical(int8([1 0]))
try, double({1}), catch err, disp(strtok(err.message, "\n.")), end
try, double(struct()), catch err, disp(strtok(err.message, "\n.")), end
try, double(@sin), catch err, disp(strtok(err.message, "\n.")), end
try, single({1}), catch err, disp(strtok(err.message, "\n.")), end
try, int8({1}), catch err, disp(strtok(err.message, "\n.")), end
try, int8(1i), catch err, disp(strtok(err.message, "\n.")), end
try, uint8(struct()), catch err, disp(strtok(err.message, "\n.")), end
double('a')
complex(1,2)
complex(1)
complex([1 2],3)
try, complex(1,'a'), catch err, disp(strtok(err.message, "\n.")), end
try, complex({1},1), catch err, disp(strtok(err.message, "\n.")), end
try, complex([1 2],[1 2 3]), catch err, disp(strtok(err.message, "\n.")), end
class(complex(single(1),2))
try, complex(1,2,3), catch err, disp(strtok(err.message, "\n.")), end
complex(int8(1),2)
complex(true,1)
func2str(@sin)
isobject(1)
isindex(3)
isindex([1 2 0])
isindex(1.5)
isindex(3,2)
isindex(true)
isindex('a')
isindex(int8(-1))
isstring("a")
isdiag(eye(2))
issquare(ones(2))
isrow([1 2])
sizeof([1 2 3])
sizeof({1,'a'})
sizeof(1:10)
is_sq_string('a')
isnull([])
validatestring('r',{'red','green'})
isprime(7)
swapbytes(uint16(1))
isempty([])
isscalar(1)
size_equal([1 2],[3 4])
isequal(1,1,1)
isequal('a','a')
isequal({1,'a'},{1,'a'})
try, isequal(1), catch err, disp(strtok(err.message, "\n.")), end
isequaln(NaN,NaN)
isequal(NaN,NaN)
bitshift(1,3)
swapbytes(int32([1 2]))
swapbytes(1)
swapbytes(single(1))
char({65})
