"""An encoder as an ONNX graph: rows of tokens in, embeddings out.

Three exact foldings spare work that a plain pass does:

- The input of the first block is linear in the rows, and its norm is linear but for one factor a
  token. So the first query, key and value come straight from the rows.
- Scales and shifts of the norms, and the scale of the attention, go into the matrices after them.
- Where the mean over the tokens comes before the last norm, the last product of the last block is
  made with the mean.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from furrow.engine.embeddings.eight_bit import EightBitProduct
from furrow.engine.embeddings.published import BlockArrays, EncoderArrays

FloatArray = NDArray[np.float32]
Products = dict[str, EightBitProduct]

INPUT, OUTPUT = "rows", "embedding"
SMALLEST = 1e-5
"""Of the norms: torch's default, which the backbones were trained with."""
_OPSETS = {"": 20, "com.microsoft": 1}
_IR_VERSION = 9


def encoder_graph(
    arrays: EncoderArrays,
    eight_bit: Products | None = None,
    watched: bool = False,
) -> bytes:
    """
    Args:
        eight_bit: products that are made of eight-bit numbers, by name; see :mod:`.eight_bit`.
        watched: the inputs of all products that can be are outputs, too, under the products' names.
    """
    graph = _Graph(eight_bit or {}, watched)
    size = arrays.tokens.shape[1]
    tokens = graph.product(INPUT, arrays.tokens)
    for index, block in enumerate(arrays.blocks):
        last = index == len(arrays.blocks) - 1
        first_rows = arrays.tokens if index == 0 else None
        mixed = _attention(graph, tokens, block, arrays.heads, f"{index}.", first_rows)
        tokens = graph.add("Add", tokens, mixed)
        wide = _widened(graph, tokens, block, f"{index}.")
        if last and arrays.mean_first:
            wide, tokens = graph.mean(wide), graph.mean(tokens)
            narrow = graph.add("Add", graph.product(wide, block.narrow), block.narrow_bias)
        else:
            narrow = graph.linear(wide, block.narrow, block.narrow_bias, f"{index}.narrow")
        tokens = graph.add("Add", tokens, narrow)
    tokens = graph.add("LayerNormalization", tokens, arrays.scale, arrays.shift, epsilon=SMALLEST)
    if not arrays.mean_first:
        tokens = graph.mean(tokens)
    return graph.model(tokens, arrays.tokens.shape[0], size)


def product_matrices(arrays: EncoderArrays) -> dict[str, FloatArray]:
    """Matrices of the products that can be made of eight-bit numbers, by name."""
    found = {}
    for index, block in enumerate(arrays.blocks):
        if index:
            found[f"{index}.attend"] = _query_key_value(block, arrays.heads)[0]
        found[f"{index}.project"] = block.projection
        found[f"{index}.widen"] = _scaled(block.widen, block.scale2)
        if index < len(arrays.blocks) - 1 or not arrays.mean_first:
            found[f"{index}.narrow"] = block.narrow
    return found


def _attention(
    graph: _Graph,
    tokens: str,
    block: BlockArrays,
    heads: int,
    prefix: str,
    rows: FloatArray | None,
) -> str:
    matrix, bias = _query_key_value(block, heads)
    size = len(block.scale1)
    if rows is None:
        normed = graph.norm(tokens, size, prefix + "attend")
        joint = graph.linear(normed, matrix, bias, prefix + "attend")
    else:
        # norm(t) = (t − mean(t)) · r, and t = rows · matrix.
        factor = graph.norm_factor(tokens, size)
        centred = rows.astype(np.float64)
        centred = centred - centred.mean(axis=1, keepdims=True)
        scaled = graph.add("Mul", INPUT, factor)
        joint = graph.add("Add", graph.product(scaled, _float32(centred @ matrix)), bias)
    by_head = graph.add("Reshape", joint, np.array([0, 0, 3 * heads, size // heads], np.int64))
    by_head = graph.add("Transpose", by_head, perm=[0, 2, 1, 3])
    query, key, value = graph.split(by_head, 3, axis=1)
    scores = graph.add("FusedMatMul", query, key, domain="com.microsoft", transB=1)
    mixed = graph.add("MatMul", graph.add("Softmax", scores, axis=-1), value)
    mixed = graph.add("Transpose", mixed, perm=[0, 2, 1, 3])
    mixed = graph.add("Reshape", mixed, np.array([0, 0, size], np.int64))
    return graph.linear(mixed, block.projection, block.projection_bias, prefix + "project")


def _widened(graph: _Graph, tokens: str, block: BlockArrays, prefix: str) -> str:
    normed = graph.norm(tokens, len(block.scale2), prefix + "widen")
    matrix = _scaled(block.widen, block.scale2)
    bias = _float32(block.widen_bias + block.shift2.astype(np.float64) @ block.widen)
    return graph.add("Gelu", graph.linear(normed, matrix, bias, prefix + "widen"))


def _query_key_value(block: BlockArrays, heads: int) -> tuple[FloatArray, FloatArray]:
    """With the norm before it, and the scale of the attention in the query."""
    size = len(block.scale1)
    matrix = block.query_key_value.astype(np.float64)
    bias = block.query_key_value_bias + block.shift1 @ matrix
    matrix = block.scale1[:, None] * matrix
    scale = np.ones(3 * size)
    scale[:size] = (size // heads) ** -0.5
    return _float32(matrix * scale), _float32(bias * scale)


def _scaled(matrix: FloatArray, by_row: FloatArray) -> FloatArray:
    return _float32(matrix.astype(np.float64) * by_row[:, None])


def _float32(array: Any) -> FloatArray:
    return np.ascontiguousarray(array, np.float32)


class _Graph:
    """Puts nodes together; arrays among the inputs become constants."""

    def __init__(self, eight_bit: Products, watched: bool) -> None:
        self._nodes: list[Any] = []
        self._constants: list[Any] = []
        self._eight_bit = eight_bit
        self._watched: dict[str, str] | None = {} if watched else None

    def add(self, kind: str, *inputs: str | NDArray[Any], domain: str = "", **facts: Any) -> str:
        return self._add(kind, inputs, 1, domain, **facts)[0]

    def split(self, value: str, parts: int, axis: int) -> list[str]:
        return self._add("Split", (value,), parts, axis=axis, num_outputs=parts)

    def product(self, value: str, matrix: FloatArray) -> str:
        return self.add("MatMul", value, matrix)

    def linear(self, value: str, matrix: FloatArray, bias: FloatArray, name: str) -> str:
        """Eight-bit where there is such a product of this name."""
        if self._watched is not None:
            self._watched[name] = value
        small = self._eight_bit.get(name)
        if small is None:
            return self.add("Add", self.product(value, matrix), bias)
        step, zero = np.float32(small.step), np.uint8(small.zero)
        if not name.endswith(("attend", "widen")):  # else the norm before it did so
            value = self.add("Mul", value, small.shrink)
        rounded = self.add("QuantizeLinear", value, np.array(step), np.array(zero))
        return self.add(
            "MatMulIntegerToFloat",
            *(rounded, small.matrix, np.array(step), small.matrix_step, np.array(zero)),
            *("", bias + small.bias),
            domain="com.microsoft",
        )

    def norm(self, value: str, size: int, before: str) -> str:
        """Mean 0 and deviation 1 a token; shrunk for the eight-bit product that comes after."""
        small = self._eight_bit.get(before)
        scale = np.ones(size, np.float32) if small is None else small.shrink
        none = np.zeros(size, np.float32)
        return self.add("LayerNormalization", value, scale, none, epsilon=SMALLEST)

    def norm_factor(self, value: str, size: int) -> str:
        """One over the deviation of each token."""
        ones, none = np.ones(size, np.float32), np.zeros(size, np.float32)
        return self._add("LayerNormalization", (value, ones, none), 3, epsilon=SMALLEST)[2]

    def mean(self, value: str) -> str:
        """Over the tokens."""
        return self.add("ReduceMean", value, np.array([1], np.int64), keepdims=0)

    def model(self, result: str, columns: int, size: int) -> bytes:
        from onnx import TensorProto, helper

        self._add("Identity", (result,), 1, names=[OUTPUT])
        shape: list[str | int | None] = ["samples", "tokens", columns]
        inputs = [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, shape)]
        outputs = [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["samples", size])]
        for name, value in (self._watched or {}).items():
            self._add("Identity", (value,), 1, names=[name])
            outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
        graph = helper.make_graph(self._nodes, "encoder", inputs, outputs, self._constants)
        opsets = [helper.make_opsetid(domain, version) for domain, version in _OPSETS.items()]
        model = helper.make_model(
            graph, opset_imports=opsets, ir_version=_IR_VERSION, producer_name="furrow"
        )
        return cast(Callable[[], bytes], model.SerializeToString)()

    def _add(
        self,
        kind: str,
        inputs: tuple[str | NDArray[Any], ...],
        outputs: int,
        domain: str = "",
        names: list[str] | None = None,
        **facts: Any,
    ) -> list[str]:
        from onnx import helper

        read = [one if isinstance(one, str) else self._constant(one) for one in inputs]
        made = names or [f"{kind}{len(self._nodes)}.{i}" for i in range(outputs)]
        self._nodes.append(helper.make_node(kind, read, made, domain=domain, **facts))
        return made

    def _constant(self, array: NDArray[Any]) -> str:
        from onnx import numpy_helper

        name = f"constant{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.asarray(array), name))
        return name
